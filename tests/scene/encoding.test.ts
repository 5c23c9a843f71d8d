import { describe, expect, test } from 'vitest';
import { lineKinds } from '../../src/model/relation-kinds.ts';
import { lineFamilies } from '../../src/model/vocabulary.ts';
import { lineLook, type LineLook, type OwnLineKind } from '../../src/scene/encoding.ts';

function own(id: string, over: Partial<OwnLineKind> = {}): OwnLineKind {
  return { id, family: 'dispute', directed: true, ...over };
}

/** Dash and head: what tells kinds of one family apart. */
function pairOf({ dash, head }: LineLook): string {
  return `${dash.join(' ')} ${head.hollow ? 'hollow ' : ''}${head.shape}`;
}

describe('The table of lines', () => {
  test('gives every kind of the model a look in its own family', () => {
    for (const { id, family } of lineKinds)
      expect({ id, family: lineLook(id).family }).toEqual({ id, family });
  });

  test('gives no two headed kinds of a family the same dash and head', () => {
    for (const family of lineFamilies) {
      const pairs = lineKinds
        .filter((kind) => kind.family === family)
        .map(({ id }) => lineLook(id))
        .filter(({ head }) => head.shape !== 'none')
        .map(pairOf);
      expect(new Set(pairs).size).toBe(pairs.length);
    }
  });

  test('tells kinds without a head apart by dash, width or casing', () => {
    for (const family of lineFamilies) {
      const looks = lineKinds
        .filter((kind) => kind.family === family)
        .map(({ id }) => lineLook(id))
        .filter(({ head }) => head.shape === 'none')
        .map(({ dash, width, cased }) => JSON.stringify({ dash, width, cased }));
      expect(new Set(looks).size).toBe(looks.length);
    }
  });

  test('gives a line a head where it has a direction, and no other', () => {
    const headed = new Set(lineKinds.filter(({ directed }) => directed).map(({ id }) => id));
    for (const { id } of lineKinds)
      expect({ id, headed: lineLook(id).head.shape !== 'none' }).toEqual({
        id,
        headed: headed.has(id),
      });
  });
});

describe('A kind of the dossier’s own', () => {
  const kinds = [own('sanctions'), own('expels'), own('recalls'), own('mourns', { family: 'tie' })];

  test('takes a pair of dash and head that is free in its family', () => {
    const table = lineKinds.map(({ id }) => lineLook(id));
    for (const family of lineFamilies) {
      const theirs = kinds.filter((kind) => kind.family === family);
      const taken = table.filter((look) => look.family === family).map(pairOf);
      const pairs = [...taken, ...theirs.map(({ id }) => pairOf(lineLook(id, kinds)))];
      expect(theirs.filter(({ id }) => taken.includes(pairOf(lineLook(id, kinds))))).toEqual([]);
      expect(new Set(pairs.slice(taken.length)).size).toBe(theirs.length);
    }
  });

  test('keeps its look when another is added after it', () => {
    const later = [...kinds, own('snubs')];
    for (const { id } of kinds) expect(lineLook(id, later)).toEqual(lineLook(id, kinds));
  });

  test('keeps to its family', () => {
    expect(lineLook('mourns', kinds).family).toBe('tie');
    expect(lineLook('sanctions', kinds).family).toBe('dispute');
  });
});
