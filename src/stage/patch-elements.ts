import type cytoscape from 'cytoscape';
import type { FlagShape } from '../scene/flags.ts';
import type { Scene, SceneLine, SceneMark } from '../scene/scene.ts';
import type { ThemeColours } from '../scene/tokens.ts';
import { lineData } from './line-data.ts';
import { markData } from './mark-data.ts';

/** What stands on the stage, by id, as it was last drawn; `undefined` where it must be drawn anew. */
export type Drawn = ReadonlyMap<string, SceneMark | SceneLine | undefined>;

/** What the scene leaves open: colours, and where flags are. */
export interface Paint {
  readonly theme: ThemeColours;
  readonly flagAddress: (flag: string, shape: FlagShape) => string;
}

/** Brings the stage from what was drawn to a scene; a record that is alike is not touched. */
export function patchElements(
  core: cytoscape.Core,
  scene: Scene,
  before: Drawn,
  paint: Paint,
): Drawn {
  const after = new Map<string, SceneMark | SceneLine>();
  for (const mark of scene.marks) after.set(mark.id, mark);
  for (const line of scene.lines) after.set(line.id, line);
  core.batch(() => {
    for (const id of before.keys()) if (!after.has(id)) core.getElementById(id).remove();
    const marks = new Map(scene.marks.map((mark) => [mark.id, mark]));
    scene.marks.forEach((mark) => {
      if (!same(before.get(mark.id), mark)) putMark(core, mark, paint);
    });
    scene.lines.forEach((line) => {
      const [from, to] = [marks.get(line.from), marks.get(line.to)];
      if (from && to && !same(before.get(line.id), line)) putLine(core, line, from, to);
    });
  });
  return after;
}

/** Scenes are made anew for each answer; what is drawn alike is kept all the same. */
function same(before: SceneMark | SceneLine | undefined, after: SceneMark | SceneLine): boolean {
  return (
    before === after || (before !== undefined && JSON.stringify(before) === JSON.stringify(after))
  );
}

function putMark(core: cytoscape.Core, mark: SceneMark, paint: Paint): void {
  const data = { id: mark.id, ...markData(mark, paint) };
  const there = core.getElementById(mark.id);
  const position = { x: mark.x, y: mark.y };
  if (there.empty()) core.add({ group: 'nodes', data, position });
  else there.data(data).position(position);
}

function putLine(core: cytoscape.Core, line: SceneLine, from: SceneMark, to: SceneMark): void {
  const data = { id: line.id, source: line.from, target: line.to, ...lineData(line, from, to) };
  const there = core.getElementById(line.id);
  if (there.empty()) core.add({ group: 'edges', data });
  else there.data(data);
}
