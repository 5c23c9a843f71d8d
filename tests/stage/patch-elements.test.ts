import cytoscape from 'cytoscape';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Scene } from '../../src/scene/scene.ts';
import { makeScene } from '../../src/scene/make-scene.ts';
import { themes } from '../../src/scene/tokens.ts';
import type { Paint } from '../../src/stage/paint.ts';
import { nothingDrawn, patchElements } from '../../src/stage/patch-elements.ts';
import { stageStyle } from '../../src/stage/stage-style.ts';
import { answerOf } from '../fixtures/answers.ts';

const places = new Map([
  ['israel', { x: 0, y: 0 }],
  ['jordan', { x: 300, y: 0 }],
  ['talks', { x: 150, y: 200 }],
]);
const paint: Paint = { theme: themes.light, flagAddress: (flag, shape) => `${shape}/${flag}` };
const whole = picture([
  'israel met-with2 jordan',
  'israel took-part-in talks',
  'israel warns jordan',
]);

function picture(lines: readonly string[], at = places): Scene {
  const answer = answerOf({ state: ['israel', 'jordan'], meeting: ['talks'] }, lines);
  return makeScene(answer, at, { relationKinds: [] });
}

let core: cytoscape.Core;
let touched: string[];

beforeEach(() => {
  core = cytoscape({ headless: true, styleEnabled: true, style: stageStyle(themes.light) });
  touched = [];
  core.on('data add remove', (event) => {
    if (event.target !== core) touched.push(String(event.target.id()));
  });
});

describe('The stage', () => {
  test('holds each mark and line, and each number that stands on a line', () => {
    patchElements(core, whole, nothingDrawn, paint);
    expect(core.edges()).toHaveLength(3);
    expect(core.nodes('[kind]').map((node) => node.id())).toEqual(['israel', 'jordan', 'talks']);
    const plates = core.nodes('[plate]');
    expect(plates.map((plate) => plate.data('text'))).toEqual(['2']);
    expect(plates[0]?.data('of')).toBe(
      core
        .edges()
        .filter((edge) => edge.data('kind') === 'met-with')[0]
        ?.id(),
    );
  });

  test('is not touched by a scene that is alike', () => {
    const drawn = patchElements(core, whole, nothingDrawn, paint);
    touched.length = 0;
    const again = picture(whole.lines.map((line) => shortOf(line)));
    patchElements(core, again, drawn, paint);
    expect(touched).toEqual([]);
  });

  test('loses a line with what stands on it, and keeps its marks', () => {
    const drawn = patchElements(core, whole, nothingDrawn, paint);
    const marks = core.nodes('[kind]').map((node) => node);
    patchElements(core, picture(['israel took-part-in talks']), drawn, paint);
    expect(core.edges()).toHaveLength(1);
    expect(core.nodes('[plate]')).toHaveLength(0);
    expect(core.nodes('[kind]').map((node) => node)).toEqual(marks);
  });

  test('gains a number where a line comes to stand for more, and loses it again', () => {
    const once = picture(['israel met-with1 jordan']);
    const twice = picture(['israel met-with2 jordan']);
    let drawn = patchElements(core, once, nothingDrawn, paint);
    expect(core.nodes('[plate]')).toHaveLength(0);
    drawn = patchElements(core, twice, drawn, paint);
    expect(core.nodes('[plate]')).toHaveLength(1);
    patchElements(core, once, drawn, paint);
    expect(core.nodes('[plate]')).toHaveLength(0);
  });

  test('moves a mark, and tells its lines anew', () => {
    const drawn = patchElements(core, whole, nothingDrawn, paint);
    const moved = picture(
      whole.lines.map((line) => shortOf(line)),
      new Map([...places, ['jordan', { x: 320, y: 40 }]]),
    );
    patchElements(core, moved, drawn, paint);
    expect(core.getElementById('jordan').position()).toEqual({ x: 320, y: 40 });
    const line = moved.lines.find(({ kind }) => kind === 'warns');
    const [x = 0, y = 0] = String(core.getElementById(line?.id ?? '').data('startAt'))
      .split(' ')
      .map(parseFloat);
    expect(x).toBeCloseTo(line?.start.x ?? 0, 6);
    expect(y).toBeCloseTo(line?.start.y ?? 0, 6);
  });
});

/** A line of the picture in short, as fixtures write it. */
function shortOf({ kind, from, to, shield }: Scene['lines'][number]): string {
  return `${from} ${kind}${shield?.text ?? ''} ${to}`;
}
