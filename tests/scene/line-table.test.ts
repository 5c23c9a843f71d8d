import { describe, expect, test } from 'vitest';
import { lineKinds } from '../../src/model/relation-kinds.ts';
import { lineLook, type LineLook, type OwnLineKind } from '../../src/scene/encoding.ts';

/** The table of lines as the model has it: family, width, dash, head; "hollow" heads and scales where they are named. */
const table = `
met-with               contact  3.2  –      none
spoke-with             contact  2.4  9 4    none
took-part-in           contact  1.6  –      none
held-within            contact  1.2  6 3    none
tells                  contact  2    9 4    vee
sends                  contact  2    –      vee
party-to               accord   1.6  –      none
announces              accord   2    –      diamond
supports               accord   2    –      triangle
agrees-with            accord   2    –      none
assures                accord   2    9 4    triangle
objects-to             dispute  2.4  –      tee 1.25
criticises             dispute  2    9 4    tee 1.25
differs-with           dispute  2    9 4    none
demands                dispute  2    –      vee 1.15
demands-withdrawal-of  dispute  2    5 3.5  vee 1.15
warns                  dispute  2    –      triangle-tee
fights                 dispute  3    –      triangle-cross
serves                 tie      1    –      triangle hollow 0.8
part-of                tie      1    –      square hollow 0.7
belongs-to             tie      1    9 4    triangle hollow 0.8
member-of              tie      1    9 4    square hollow 0.7
backed-by              tie      1.6  –      triangle 0.85
based-in               tie      1    6 3    square 0.6
present-in             tie      1.2  6 3    circle 0.62
`
  .trim()
  .split('\n')
  .map((row) => row.split(/\s{2,}/));

function rowOf(kind: string, { family, width, dash, head }: LineLook): readonly string[] {
  const words = [
    head.shape,
    head.hollow ? 'hollow' : '',
    head.scale === 1 ? '' : String(head.scale),
  ].filter((word) => word !== '');
  return [kind, family, String(width), dash.length === 0 ? '–' : dash.join(' '), words.join(' ')];
}

describe('The look of each kind of line', () => {
  test('is that of the table of the model, in its order', () => {
    expect(lineKinds.map(({ id }) => rowOf(id, lineLook(id)))).toEqual(table);
  });

  test('is cased for contact between two, and for nothing else', () => {
    const cased = lineKinds.filter(({ id }) => lineLook(id).cased).map(({ id }) => id);
    expect(cased).toEqual(['met-with', 'spoke-with']);
  });
});

describe('A kind of the dossier’s own', () => {
  const own = (id: string, family: OwnLineKind['family'], directed = true): OwnLineKind => ({
    id,
    family,
    directed,
  });

  test('takes the first free head without a dash, and the next one the next', () => {
    const kinds = [own('snubs', 'dispute'), own('shuns', 'dispute'), own('mocks', 'dispute')];
    expect(kinds.map(({ id }) => rowOf(id, lineLook(id, kinds)))).toEqual([
      ['snubs', 'dispute', '2', '–', 'chevron'],
      ['shuns', 'dispute', '2', '–', 'square'],
      ['mocks', 'dispute', '2', '–', 'circle-triangle'],
    ]);
  });

  test('finds heads free that another family has taken', () => {
    const kinds = [own('hosts', 'accord'), own('feeds', 'accord'), own('arms', 'accord')];
    expect(kinds.map(({ id }) => lineLook(id, kinds).head.shape)).toEqual([
      'chevron',
      'square',
      'triangle-tee',
    ]);
  });

  test('without a direction has no head while a dash is free', () => {
    const kinds = [own('trades-with', 'accord', false)];
    expect(rowOf('trades-with', lineLook('trades-with', kinds))).toEqual([
      'trades-with',
      'accord',
      '2',
      '9 4',
      'none',
    ]);
  });
});
