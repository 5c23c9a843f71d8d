import cytoscape from 'cytoscape';
import { expect, test } from 'vitest';
import { makeScene } from '../../src/scene/make-scene.ts';
import { themes } from '../../src/scene/tokens.ts';
import { createLabelling, levelAt, nameByZoom } from '../../src/stage/label-level.ts';
import { nothingDrawn, patchElements } from '../../src/stage/patch-elements.ts';
import { stageStyle } from '../../src/stage/stage-style.ts';
import { answerOf } from '../fixtures/answers.ts';

const answer = answerOf(
  { state: ['russia'], envoy: ['lavrov'], meeting: ['talks'], agreement: ['truce'] },
  ['lavrov serves russia', 'russia supports2 truce'],
);
const places = new Map(
  answer.marks.map(({ id }, index) => [id, { x: 200 * index, y: 0 }] as const),
);
const scene = makeScene(answer, places, { relationKinds: [] });

test.each([
  [0.2, 1],
  [1.99, 1],
  [2, 2],
  [3.9, 2],
  [4, 4],
  [8, 4],
] as const)('at zoom %f labels are those placed for %i', (zoom, level) => {
  expect(levelAt(zoom)).toBe(level);
});

test('labels for zoom 2 are half as large, so that they are as large on the screen', () => {
  const labelling = createLabelling(scene);
  const sizes = (level: 1 | 2) => labelling(level).map(({ label }) => label?.size ?? 0);
  expect(sizes(2)).toEqual(sizes(1).map((size) => size / 2));
});

test('labels for a level are placed once', () => {
  const labelling = createLabelling(scene);
  expect(labelling(2)).toBe(labelling(2));
  expect(labelling(1)).toBe(scene.marks);
});

test.each([
  [1, ['lavrov', 'russia', 'talks', 'truce'], ['2']],
  [0.5, ['russia', 'talks', 'truce'], ['2']],
  [0.3, ['russia'], []],
] as const)('at zoom %f these are named: %j', (zoom, named, numbers) => {
  const core = cytoscape({ headless: true, styleEnabled: true, style: stageStyle(themes.light) });
  const flagAddress = (): string => 'none';
  patchElements(core, scene, nothingDrawn, { theme: themes.light, flagAddress });
  core.zoom(zoom);
  nameByZoom(core);
  const shown = core.nodes('[kind]').filter((node) => node.style('label') !== '');
  expect(shown.map((node) => node.id()).sort()).toEqual(named);
  const plates = core.nodes('[plate]').filter((node) => node.style('display') !== 'none');
  expect(plates.map((plate) => plate.data('text'))).toEqual(numbers);
});
