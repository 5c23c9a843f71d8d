import type { Answer } from '../../answer.ts';
import type { Positions } from '../../positions.ts';
import { neighbourhoodOf } from '../neighbourhood.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import { positionsOf } from '../rounding.ts';
import { columnCounts, placeBeside } from './beside.ts';
import { placeInside } from './inside.ts';
import { placeOutside } from './outside.ts';
import { boundsOf, copyOf, planOf } from './plan.ts';
import type { Plan } from './plan.ts';
import { seatsOf } from './seats.ts';
import type { Seats } from './seats.ts';
import { ease } from '../ease.ts';
import { sketchOf } from '../sketch.ts';
import { misfit, strainOf } from '../strain.ts';
import { tablesOf } from './table.ts';
import type { Table } from './table.ts';

/** How much is tried: ways to turn the ring that are worked out, those of them kept, those polished. */
interface Effort {
  readonly turns: number;
  readonly kept: number;
  readonly polished: number;
}

/** Weighing a picture takes the square of its lines, so that the crowded ones get fewer tries. */
function effortFor(lines: number): Effort {
  if (lines <= 150) return { turns: 16, kept: 6, polished: 4 };
  if (lines <= 400) return { turns: 8, kept: 3, polished: 2 };
  return { turns: 2, kept: 1, polished: lines <= 800 ? 1 : 0 };
}

/**
 * The round table: who met stands on a ring, their meetings inside it, those who serve them behind
 * them, and who met nobody to the right. Of the ways to turn the ring, the easiest to read is taken.
 */
export function placeAtRoundTable(answer: Answer): Positions {
  const picture = neighbourhoodOf(answer);
  const seats = seatsOf(picture);
  const effort = effortFor(picture.lines.length);
  const tables = tablesOf(picture, seats, effort.turns).map((table) =>
    tablePlan(picture, seats, table),
  );
  const tried = tables.map((plan) => withThoseBeside(plan, columnCounts(plan)[0] ?? 1));
  const turns = easiest(tried, effort.kept);
  const plans = tables
    .filter(({ table }) => turns.some((turn) => turn.table === table))
    .flatMap((plan) => columnCounts(plan).map((count) => withThoseBeside(plan, count)));
  const finalists = easiest(plans, Math.max(1, effort.polished));
  for (const plan of finalists.slice(0, effort.polished)) polish(plan);
  return positionsOf(easiest(finalists, 1)[0]?.places ?? new Map());
}

function tablePlan(picture: Neighbourhood, seats: Seats, table: Table): Plan {
  const plan = planOf(picture, seats, table);
  placeInside(plan);
  placeOutside(plan);
  return plan;
}

function withThoseBeside(plan: Plan, columns: number): Plan {
  const whole = copyOf(plan);
  placeBeside(whole, columns);
  return whole;
}

/** Heads stay on the ring; those behind one, or beside the table, may change places. */
function polish({ picture, places, seats, table }: Plan): void {
  const groups = [...seats.behind.values(), seats.beside];
  const loose = [...places.keys()].filter((id) => !table.angles.has(id)).sort();
  ease({ picture, places, groups, loose, rounds: 4 });
}

/** So many of the plans, the easiest to read first. */
function easiest(plans: readonly Plan[], most: number): Plan[] {
  return plans
    .map((plan, index) => ({ plan, index, unease: uneaseOf(plan) }))
    .sort((a, b) => a.unease - b.unease || a.index - b.index)
    .slice(0, most)
    .map(({ plan }) => plan);
}

/** A picture is the easier to read the less its lines tangle, the better it fits a page, and the less it spreads. */
function uneaseOf(plan: Plan): number {
  const bounds = boundsOf(plan);
  const [width, height] = [bounds.right - bounds.left, bounds.bottom - bounds.top];
  const tangle = strainOf(sketchOf(plan.picture, plan.places)) + (width * height) / 25000;
  return tangle * (1 + 4 * misfit(width, height));
}
