import { describe, expect, test } from 'vitest';
import { composeFigure, type FigurePage } from '../../src/figure/compose.ts';
import { textWidth } from '../../src/figure/draw-text.ts';
import type { LegendEntry, Scene } from '../../src/scene/scene.ts';
import { pageWith } from '../fixtures/figure-pages.ts';
import { twoStates } from '../fixtures/scenes.ts';

const textsOf = (page: Partial<FigurePage>, scene: Scene = twoStates()) =>
  composeFigure(scene, pageWith(page)).texts.map(({ text }) => text);

describe('the head', () => {
  test('a title too long for a line is broken into lines within the margins', () => {
    const { texts, width } = composeFigure(
      twoStates(),
      pageWith({ title: 'Talks and more talks '.repeat(7) }),
    );
    const title = texts.filter(({ style }) => style.family === 'serif');
    expect(title.length).toBeGreaterThan(1);
    for (const { x, text, style } of title)
      expect(x + textWidth(text, style)).toBeLessThanOrEqual(width - 48);
  });

  test('without title and subtitle the picture begins higher', () => {
    const bare = composeFigure(twoStates(), pageWith({ title: '', subtitle: '' }));
    expect(bare.picture.y).toBeLessThan(composeFigure(twoStates(), pageWith()).picture.y);
    expect(bare.texts.map(({ text }) => text)).not.toContain('');
  });
});

describe('the picture', () => {
  const sized = (width: number, height: number): Scene => ({
    ...twoStates(),
    bounds: { x: -50, y: 20, width, height },
  });
  const scaleOf = (scene: Scene) => composeFigure(scene, pageWith()).picture.scale;

  test('a wide one is made as small as the margins ask', () => {
    expect(scaleOf(sized(2208, 800))).toBe(0.5);
  });

  test('a small one is not blown up beyond one and a half', () => {
    expect(scaleOf(sized(100, 80))).toBe(1.5);
  });

  test('a high one gets smaller, as long as its least letters stay 13.5 px high', () => {
    expect(scaleOf(sized(300, 3000))).toBe(1.125);
  });

  test('it stands in the middle between the margins', () => {
    const { picture } = composeFigure(sized(100, 80), pageWith());
    expect(picture.x + 1.5 * (-50 + 100 / 2)).toBeCloseTo(600, 6);
  });

  test('nothing reaches below the page', () => {
    const { height, texts } = composeFigure(sized(300, 3000), pageWith());
    for (const { y } of texts) expect(y).toBeLessThan(height);
  });
});

describe('the legend', () => {
  test('lists what the scene lists, under the headings that are not empty', () => {
    const texts = textsOf({});
    expect(texts).toEqual(
      expect.arrayContaining(['Actors and events', 'State', 'Dispute', 'Objects to']),
    );
    expect(texts).not.toContain('Accord');
    expect(texts).not.toContain('Ties');
  });

  test('is left out when it is not wanted', () => {
    const { samples, texts, rules } = composeFigure(twoStates(), pageWith({ legend: false }));
    expect(samples).toHaveLength(0);
    expect(rules).toHaveLength(1);
    expect(texts.map(({ text }) => text)).not.toContain('Objects to');
  });

  test('calls the dossier’s own kinds by their labels', () => {
    const [, entry] = twoStates().legend;
    const scene = { ...twoStates(), legend: [{ ...entry!, id: 'vetoes' }] };
    expect(textsOf({ ownKinds: [{ id: 'vetoes', label: 'Vetoes' }] }, scene)).toContain('Vetoes');
  });

  test('many entries stay within the margins, and none on another', () => {
    const [, entry] = twoStates().legend;
    const many: LegendEntry[] = (['contact', 'accord', 'dispute', 'tie'] as const).flatMap(
      (group) =>
        Array.from({ length: 9 }, (_, index) => ({
          ...entry!,
          group,
          id: `a kind of line ${group} ${index}`,
        })),
    );
    const { samples, texts } = composeFigure({ ...twoStates(), legend: many }, pageWith());
    expect(new Set(samples.map(({ x, y }) => `${x} ${y}`)).size).toBe(36);
    for (const { x, text, style, anchor } of texts) {
      if (anchor === 'start') expect(x + textWidth(text, style)).toBeLessThanOrEqual(1152);
    }
  });
});

describe('the foot', () => {
  test('names the source, its author and its date in words', () => {
    expect(textsOf({})).toEqual(
      expect.arrayContaining(['Source:', 'The Gazette (A. Writer), August 2017.']),
    );
  });

  test('several sources stand in order of what they support, and alike ones once', () => {
    const source = (id: string, publisher: string, claims: number) => ({
      id,
      title: id,
      publisher,
      authors: [],
      claims,
    });
    const sources = [source('a', 'Minor', 1), source('b', 'Major', 9), source('c', 'Minor', 1)];
    expect(textsOf({ sources })).toEqual(expect.arrayContaining(['Sources:', 'Major; Minor.']));
  });

  test('more sources than there is room for are counted', () => {
    const sources = Array.from({ length: 80 }, (_, index) => ({
      id: `s${String(index).padStart(2, '0')}`,
      title: `The title of source number ${index}`,
      authors: [],
      claims: 1,
    }));
    expect(textsOf({ sources }).join(' ')).toMatch(/ and \d\d more\./u);
  });

  test('says that everything is shown, or by which filters how much of it', () => {
    expect(textsOf({})).toContain('everything, 2 marks and 1 line.');
    const shown = { marks: 2, allMarks: 30, lines: 1, allLines: 57 };
    expect(textsOf({ filters: ['Country: Russia', 'Place: not Amman'], shown })).toContain(
      'Country: Russia; Place: not Amman. 2 of 30 marks, 1 of 57 lines.',
    );
  });

  test('gives the day of the dossier in words, the name and the licence at the right', () => {
    const right = composeFigure(twoStates(), pageWith({ licence: 'CC-BY-4.0' })).texts.filter(
      ({ anchor }) => anchor === 'end',
    );
    expect(right.map(({ text, x }) => [text, x])).toEqual([
      ['22 November 2026', 1152],
      ['Backchannel, CC-BY-4.0', 1152],
    ]);
  });

  test('long filters are broken into lines that do not reach the date', () => {
    const { texts } = composeFigure(
      twoStates(),
      pageWith({ filters: ['Actor: somebody with a name or '.repeat(20)] }),
    );
    const date = texts.find(({ text }) => text.startsWith('22 '))!;
    const left = date.x - textWidth(date.text, date.style);
    for (const { x, y, text, style, anchor } of texts) {
      if (anchor === 'start' && y >= date.y) expect(x + textWidth(text, style)).toBeLessThan(left);
    }
  });
});

test('the description counts what is in the picture and names the states', () => {
  expect(composeFigure(twoStates(), pageWith()).description).toBe(
    'A graph of 2 states. States: Arania and Borduria. Lines: objects to (1).',
  );
});
