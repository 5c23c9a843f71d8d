import type cytoscape from 'cytoscape';
import type { Scene, SceneLine, SceneMark } from '../scene/scene.ts';
import type { ThemeColours } from '../scene/tokens.ts';
import { alike } from './alike.ts';
import { lineData } from './line-data.ts';
import { markData } from './mark-data.ts';
import type { Paint } from './paint.ts';
import { platesOf } from './plate-data.ts';

/** What stands on the stage, by id, as it was last drawn. */
export interface Drawn {
  readonly marks: ReadonlyMap<string, SceneMark>;
  readonly lines: ReadonlyMap<string, SceneLine>;
  /** The colours that are in elements themselves, and not in the style sheet. */
  readonly theme?: ThemeColours;
}

/** An empty stage. */
export const nothingDrawn: Drawn = { marks: new Map(), lines: new Map() };

/** Brings the stage from what was drawn to a scene; a record that is alike is not touched. */
export function patchElements(
  core: cytoscape.Core,
  scene: Pick<Scene, 'marks' | 'lines'>,
  before: Drawn,
  paint: Paint,
): Drawn {
  const marks = new Map(scene.marks.map((mark) => [mark.id, mark]));
  const lines = new Map(
    scene.lines
      .filter(({ from, to }) => marks.has(from) && marks.has(to))
      .map((line) => [line.id, line]),
  );
  const repainted = before.theme !== paint.theme;
  const fresh: cytoscape.ElementDefinition[] = [];
  core.batch(() => {
    removeGone(core, before, marks, lines);
    for (const mark of marks.values()) {
      const old = before.marks.get(mark.id);
      if (old === undefined || repainted || !alike(old, mark)) putMark(core, mark, paint, fresh);
    }
    for (const line of lines.values()) {
      const old = before.lines.get(line.id);
      const ends = [line.from, line.to] as const;
      const stays = ends.every((id) => samePlace(before.marks.get(id), marks.get(id)));
      if (old === undefined || repainted || !stays || !alike(old, line))
        putLine(core, line, marks, paint, fresh);
    }
    // One by one, each would be looked for in all that is there.
    core.add(fresh);
  });
  return { marks, lines, theme: paint.theme };
}

/** Lines are told from the middles of their marks: where these move, a line is told anew. */
function samePlace(before: SceneMark | undefined, after: SceneMark | undefined): boolean {
  return before !== undefined && before.x === after?.x && before.y === after.y;
}

function removeGone(
  core: cytoscape.Core,
  before: Drawn,
  marks: Drawn['marks'],
  lines: Drawn['lines'],
): void {
  const gone = core.collection();
  const leave = (id: string) => gone.merge(core.getElementById(id));
  for (const { id } of before.lines.values())
    if (!lines.has(id)) [id, ...plateIds(id)].forEach(leave);
  for (const id of before.marks.keys()) if (!marks.has(id)) leave(id);
  gone.remove();
}

function putMark(
  core: cytoscape.Core,
  mark: SceneMark,
  paint: Paint,
  fresh: cytoscape.ElementDefinition[],
): void {
  const data = { id: mark.id, ...markData(mark, paint) };
  const there = core.getElementById(mark.id);
  const position = { x: mark.x, y: mark.y };
  if (there.empty()) fresh.push({ group: 'nodes', data, position });
  else there.data(data).position(position);
}

function putLine(
  core: cytoscape.Core,
  line: SceneLine,
  marks: Drawn['marks'],
  paint: Paint,
  fresh: cytoscape.ElementDefinition[],
): void {
  const [from, to] = [marks.get(line.from), marks.get(line.to)];
  if (from === undefined || to === undefined) return;
  const data = { id: line.id, source: line.from, target: line.to, ...lineData(line, from, to) };
  const there = core.getElementById(line.id);
  const old = there.nonempty();
  if (old) there.data(data);
  else fresh.push({ group: 'edges', data });
  const plates = platesOf(line, paint);
  for (const id of old ? plateIds(line.id) : [])
    if (plates.every((plate) => plate.id !== id)) core.getElementById(id).remove();
  for (const { id, at, data: said } of plates) {
    const plate = core.getElementById(id);
    if (plate.nonempty()) plate.data(said).position({ ...at });
    else
      fresh.push({ group: 'nodes', data: { id, ...said }, position: { ...at }, grabbable: false });
  }
}

function plateIds(line: string): readonly string[] {
  return [`${line} dot`, `${line} text`];
}
