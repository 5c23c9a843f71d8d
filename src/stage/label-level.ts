import type cytoscape from 'cytoscape';
import { placeLabels } from '../scene/place-labels.ts';
import type { Scene, SceneMark } from '../scene/scene.ts';

/** Labels are placed for these zooms; between them they grow with the picture. */
export type LabelLevel = 1 | 2 | 4;

/** The level whose labels are shown at a zoom. */
export function levelAt(zoom: number): LabelLevel {
  return zoom >= 4 ? 4 : zoom >= 2 ? 2 : 1;
}

/** The marks of a scene with their labels as placed for a level; each is worked out once, when it is first seen. */
export function createLabelling(scene: Scene): (level: LabelLevel) => readonly SceneMark[] {
  const placed = new Map<LabelLevel, readonly SceneMark[]>([[1, scene.marks]]);
  return (level) => {
    const marks = placed.get(level) ?? placeLabels(scene.marks, scene.lines, level);
    placed.set(level, marks);
    return marks;
  };
}

/** What is named, and what of lines is written out, from afar. */
const shownFromAfar = {
  far: { named: ['state'], plates: [] },
  middle: { named: ['state', 'meeting', 'agreement'], plates: ['box', 'dot'] },
} as const satisfies Readonly<
  Record<string, { named: readonly string[]; plates: readonly string[] }>
>;

/**
 * Below 60 % only states, meetings and agreements are named, and words on lines are left out; below
 * 35 % only states are named, and lines bear nothing.
 */
export function nameByZoom(core: cytoscape.Core): void {
  const zoom = core.zoom();
  const shown = zoom < 0.35 ? shownFromAfar.far : zoom < 0.6 ? shownFromAfar.middle : undefined;
  const hides = (list: readonly string[] | undefined, value: unknown) =>
    list !== undefined && !list.includes(String(value));
  core.batch(() => {
    core.nodes('[kind]').forEach((node) => {
      setClass(node, 'unnamed', hides(shown?.named, node.data('kind')));
    });
    core.nodes('[plate]').forEach((node) => {
      setClass(node, 'away', hides(shown?.plates, node.data('plate')));
    });
  });
}

function setClass(node: cytoscape.NodeSingular, name: string, on: boolean): void {
  if (node.hasClass(name) !== on) node.toggleClass(name, on);
}
