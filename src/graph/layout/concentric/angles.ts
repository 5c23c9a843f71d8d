import type { Id } from '../../../model/dossier.ts';
import { angleOf, cosine, sine } from '../../../model/trigonometry.ts';
import type { Position } from '../../positions.ts';
import { otherEnd } from '../neighbourhood.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import { pullTogether } from '../pull-together.ts';
import { spreadOnCircle } from './spread-on-circle.ts';

const sweeps = 10;
/** Lines outward count less than lines inward, which are seen from end to end. */
const outwardWeight = 0.5;
const inertia = 0.3;

/**
 * An angle for each mark of the rings, so that lines between rings are short and cross little: first
 * as springs would have it without the centre, then each at the barycentre of its neighbours.
 */
export function anglesOf(
  centre: Id,
  rings: readonly (readonly Id[])[],
  picture: Neighbourhood,
): Map<Id, number> {
  const ids = rings.flat();
  const springs = picture.lines.filter(({ from, to }) => from !== centre && to !== centre);
  const start = pullTogether(ids, springs);
  const directions = new Map<Id, Position>();
  const turnTo = (id: Id, angle: number) =>
    directions.set(id, { x: cosine(angle), y: sine(angle) });
  for (const [id, { x, y }] of start) turnTo(id, angleOf(x, y));
  const ringAt = new Map(rings.flatMap((ring, at) => ring.map((id) => [id, at] as const)));
  const angles = new Map<Id, number>();
  for (let sweep = 0; sweep <= sweeps; sweep++)
    for (const ring of rings) {
      const wanted = ring.map((id) => ({
        id,
        angle: wantedAngle(id, picture, directions, ringAt),
      }));
      for (const { id, angle } of spreadOnCircle(wanted)) {
        angles.set(id, angle);
        turnTo(id, angle);
      }
    }
  return angles;
}

function wantedAngle(
  id: Id,
  picture: Neighbourhood,
  directions: ReadonlyMap<Id, Position>,
  ringAt: ReadonlyMap<Id, number>,
): number {
  const own = directions.get(id) ?? { x: 1, y: 0 };
  const at = ringAt.get(id) ?? 0;
  let [x, y] = [own.x * inertia, own.y * inertia];
  for (const line of picture.linesOf.get(id) ?? []) {
    const other = otherEnd(line, id);
    const towards = directions.get(other);
    if (!towards) continue;
    const weight = (ringAt.get(other) ?? 0) > at ? outwardWeight : 1;
    x += towards.x * weight;
    y += towards.y * weight;
  }
  return angleOf(x, y);
}
