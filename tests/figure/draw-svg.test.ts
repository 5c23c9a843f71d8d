import { describe, expect, test } from 'vitest';
import { composeFigure, type FigurePage } from '../../src/figure/compose.ts';
import { drawSvg } from '../../src/figure/draw-svg.ts';
import { FigureError } from '../../src/model/errors.ts';
import type { Scene, SceneMark } from '../../src/scene/scene.ts';
import { pageWith } from '../fixtures/figure-pages.ts';
import { stateMark, twoStates } from '../fixtures/scenes.ts';
import { rasterise } from './rasterise.ts';

const draw = (
  scene: Scene,
  page: Partial<FigurePage> = {},
  flags: ReadonlyMap<string, string> = new Map(),
) => drawSvg(composeFigure(scene, pageWith(page)), flags);

const square =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><path id="a" fill="#00f" d="M0 0h512v512H0z"/></svg>';

function flagged(mark: SceneMark, kind: 'flag' | 'chip'): SceneMark {
  return { ...mark, inside: { kind, flag: 'xx' } };
}

describe('names that would break XML', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['markup', `<b a="1">&amp;'</b>`],
    ['the end of a CDATA section', ']]>'],
    ['control characters', 'a\u0000b\u0007c\u001bd\u009fe'],
    ['half a surrogate pair', 'a\ud800b'],
    ['what is no character', 'a\ufffe\uffffb'],
    ['pictures', '😀👩‍👩‍👧'],
    ['Hebrew', 'משרד החוץ (2017)'],
    ['three hundred letters', 'abcdefghi '.repeat(30)],
    ['one word of three hundred letters', 'x'.repeat(300)],
    ['nothing', ''],
  ];

  test.each(hostile)(
    '%s as the name of a mark, the title, a filter and a source',
    async (_, name) => {
      const svg = draw(twoStates(name, name), {
        title: name,
        subtitle: name,
        filters: [name],
        licence: name,
        sources: [{ id: 'a', title: name, authors: [name], claims: 1 }],
        ownKinds: [{ id: 'objects-to', label: name }],
      });
      const { width } = await rasterise(svg);
      expect(width).toBe(1200);
    },
  );

  test('markup is drawn as the letters that it is made of', () => {
    expect(draw(twoStates('<script>1&1</script>'))).toContain(
      '>&lt;script&gt;1&amp;1&lt;/script&gt;</text>',
    );
    expect(draw(twoStates('<script>1&1</script>'))).not.toContain('<script');
  });

  test('a sign that turns the direction of what follows is left out', () => {
    expect(draw(twoStates('a\u202eb'))).toContain('>ab</text>');
  });
});

describe('sameness', () => {
  test('the same scene gives the same bytes', () => {
    expect(draw(twoStates())).toBe(draw(twoStates()));
  });

  test('marks and lines in another order give the same bytes', () => {
    const scene = twoStates();
    const third = stateMark('corduria', 250, 120, 'Corduria');
    const full = { ...scene, marks: [...scene.marks, third] };
    expect(draw({ ...full, marks: full.marks.toReversed() })).toBe(draw(full));
  });

  test('ids do not come from the data', () => {
    const marked = { ...twoStates(), marks: [flagged(stateMark('"><x', 100, 100, 'A'), 'flag')] };
    const ids = [
      ...draw(marked, {}, new Map([['1x1/xx', square]])).matchAll(/\bid="([^"]*)"/gu),
    ].map(([, id]) => id);
    expect(ids).toEqual([
      'figure-name',
      'figure-description',
      'flag-1',
      'flag-1-a',
      'clip-1',
      'clip-2',
    ]);
  });
});

describe('what is drawn', () => {
  test('the page and every mark and line have a name for those who do not see them', () => {
    const svg = draw(twoStates());
    expect(svg).toContain('<title id="figure-name">Two states</title>');
    expect(svg).toContain('<title>Arania, state</title>');
    expect(svg).toContain('<title>Arania objects to Borduria</title>');
  });

  test('a dark figure has dark paper', () => {
    expect(draw(twoStates(), { theme: 'dark' })).toContain('fill="#131b21"');
    expect(draw(twoStates(), { theme: 'dark' })).not.toContain('#ffffff');
  });

  test('a cased line is two strokes, the lower one wider by both edges', () => {
    const [line] = twoStates().lines;
    const cased = { ...line!, width: 6.4, casing: { fill: 'contact-fill', edge: 1.2 } } as const;
    const svg = draw({ ...twoStates(), lines: [cased], legend: [] });
    expect([...svg.matchAll(/stroke-width="(8\.8|6\.4)"/gu)].map(([, width]) => width)).toEqual([
      '8.8',
      '6.4',
    ]);
  });

  test('a hollow head is filled with paper, so that it covers what lies below', () => {
    const [line] = twoStates().lines;
    const hollow = { ...line!, head: { shape: 'triangle', scale: 0.8, hollow: true } } as const;
    const svg = draw({ ...twoStates(), lines: [hollow], legend: [] });
    expect(svg).toContain('Z" fill="#ffffff" stroke="#a61c1c" stroke-width="1"/>');
  });

  test('a number stands in a box, and "≠" is a path, since no font has it', () => {
    const [line] = twoStates().lines;
    const numbered = { ...line!, shield: { text: '2 ≠', at: { x: 250, y: 130 } } };
    const svg = draw({ ...twoStates(), lines: [numbered], legend: [] });
    expect(svg).toMatch(/>2 ?<\/text>/u);
    expect(svg).not.toContain('≠');
  });

  test('a line that was called off says so', () => {
    const [line] = twoStates().lines;
    const svg = draw({ ...twoStates(), lines: [{ ...line!, word: 'called-off' }], legend: [] });
    expect(svg).toContain('>called off</text>');
  });

  test('a name that found no room is not drawn', () => {
    const { label: _, ...bare } = stateMark('arania', 100, 100, 'Nowhere to stand');
    expect(draw({ ...twoStates(), marks: [bare], lines: [] })).not.toContain(
      '>Nowhere to stand</text>',
    );
  });

  test('a flag that several marks carry is in the file once', () => {
    const marks = ['a', 'b', 'c'].map((id, index) =>
      flagged(stateMark(id, 100 + 90 * index, 100, id), 'chip'),
    );
    const svg = draw({ ...twoStates(), marks, lines: [] }, {}, new Map([['4x3/xx', square]]));
    expect(svg.match(/<symbol /gu)).toHaveLength(1);
    expect(svg.match(/<use /gu)).toHaveLength(3);
  });

  test('a flag that was not given is an error, not a gap', () => {
    const scene = {
      ...twoStates(),
      marks: [flagged(stateMark('a', 100, 100, 'A'), 'flag')],
      lines: [],
    };
    expect(() => draw(scene)).toThrow(FigureError);
  });

  test('a scene with nothing in it is a page all the same', async () => {
    const empty: Scene = {
      marks: [],
      lines: [],
      legend: [],
      bounds: { x: 0, y: 0, width: 0, height: 0 },
      unlabelled: 0,
    };
    expect((await rasterise(draw(empty))).height).toBeGreaterThan(100);
  });
});
