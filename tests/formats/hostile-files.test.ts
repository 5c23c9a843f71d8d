import { describe, expect, it } from 'vitest';
import { examineDossier } from '../../src/formats/dossier.ts';
import { limits } from '../../src/model/limits.ts';

const encoder = new TextEncoder();

function examine(content: string | Uint8Array) {
  return examineDossier(
    typeof content === 'string' ? encoder.encode(content) : content,
    'hostile.json',
  );
}

function dossier(fields: object): string {
  return JSON.stringify({ version: 1, id: 'hostile', title: 'Hostile', ...fields });
}

function many<Entry>(count: number, make: (index: number) => Entry): Entry[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

describe('a file that is no dossier', () => {
  it.each([
    ['an empty file', '', 'empty-file', 1, 1],
    ['a file of blanks', ' \n ', 'empty-file', 1, 1],
    ['a file that ends too early', '{\n"a": [1, 2', 'truncated', 2, 11],
    ['a file that ends within a text', '{\n"a": "a b', 'truncated', 2, 10],
    ['a comma before the end', '{\n"a": 1,\n}', 'no-json', 3, 1],
    ['a name without quotation marks', '{a: 1}', 'no-json', 1, 2],
    ['a comment', '{\n// why\n}', 'no-json', 2, 1],
    ['a bracket too many', '{"a": 1}}', 'no-json', 1, 9],
    ['a text that does not end', '{"a": "b\n}', 'no-json', 1, 7],
    ['a list in place of the dossier', '[]', 'wrong-type', 1, 1],
  ])('is refused with its line: %s', (_, text, code, line, column) => {
    const { problems, errorCount } = examine(text);
    expect(problems[0]).toMatchObject({ severity: 'error', code, line, column });
    expect(errorCount).toBe(problems.length);
  });

  it('is refused when it is nested so deep that a recursive parser would fail', () => {
    expect(examine('['.repeat(1_000_000)).problems).toMatchObject([
      { code: 'too-deep', line: 1, column: limits.depth + 1 },
    ]);
    expect(examine(`{"a": "b\n${'['.repeat(1_000_000)}`).problems).toMatchObject([
      { code: 'too-deep', line: 2 },
    ]);
    expect(examine(`{"a":${'[1,'.repeat(1_000_000)}`).problems).toMatchObject([
      { code: 'too-deep' },
    ]);
  });

  it('is refused by its encoding where it is no UTF-8', () => {
    const wide = new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]);
    const wideWithoutMark = new Uint8Array([0x7b, 0, 0x7d, 0]);
    const latin = new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x7d]);
    expect(examine(wide).problems[0]?.message).toBe('The file is written in UTF-16.');
    expect(examine(wideWithoutMark).problems[0]?.message).toBe('The file is written in UTF-16.');
    expect(examine(latin).problems[0]?.message).toBe('The file holds bytes that are no UTF-8.');
    expect(examine('{"a": "\0"}').problems[0]?.code).toBe('nul-byte');
  });

  it('is refused by its size before it is decoded', () => {
    const huge = { length: limits.fileBytes + 1 } as Uint8Array;
    expect(examine(huge).problems).toMatchObject([{ code: 'too-large' }]);
  });
});

describe('a dossier', () => {
  it('may begin with a byte order mark', () => {
    expect(examine(`\ufeff${dossier({})}`).dossier?.title).toBe('Hostile');
  });

  it('may not name a field so that it changes what JavaScript does', () => {
    const text = `{"version": 1, "id": "a", "title": "A",\n"__proto__": {"polluted": true},\n"\\u0063onstructor": 1}`;
    expect(examine(text).problems).toMatchObject([
      { code: 'forbidden-key', path: ['__proto__'], line: 2, column: 1 },
      { code: 'forbidden-key', path: ['constructor'], line: 3, column: 1 },
    ]);
    expect('polluted' in {}).toBe(false);
  });

  it('may not use such a name as an id either', () => {
    const { problems } = examine(dossier({ places: [{ id: '__proto__', name: 'A' }] }));
    expect(problems).toMatchObject([{ code: 'wrong-form', path: ['places', 0, 'id'] }]);
    expect(examine(dossier({ places: [{ id: 'constructor', name: 'A' }] })).errorCount).toBe(0);
  });

  it('may not have a field twice, of which one would be lost in silence', () => {
    const text = '{"version": 1, "id": "a", "title": "A",\n "title": "B"}';
    expect(examine(text).problems).toMatchObject([
      { code: 'repeated-field', path: ['title'], line: 2, column: 2 },
    ]);
  });

  it('keeps markup in names as the text that it is', () => {
    const name = '<script>alert(1)</script>&amp;"\u202e';
    expect(examine(dossier({ places: [{ id: 'a', name }] })).dossier?.places[0]?.name).toBe(name);
  });
});

describe('a large file full of mistakes', () => {
  it('lists the first problems, and counts the others', () => {
    const participants = many(100_000, (index) => `nobody-${index}`);
    const { problems, errorCount } = examine(dossier({ meetings: [{ id: 'm', participants }] }));
    expect(errorCount).toBe(100_000);
    expect(problems.filter(({ severity }) => severity === 'error')).toHaveLength(limits.problems);
    expect(problems.at(-1)?.line).toBe(1);
  }, 20_000);

  it('counts values of the wrong shape without keeping them', () => {
    const { problems, errorCount } = examine(`{"actors": [${'1,'.repeat(1_000_000)}1]}`);
    // The dossier itself lacks its version, id and title.
    expect(errorCount).toBe(1_000_001 + 3);
    expect(problems).toHaveLength(limits.problems);
  }, 20_000);

  it('is not compared word by word when nothing in it is known', () => {
    const relations = many(50_000, (index) => ({
      id: `r-${index}`,
      kind: `deamnds-${index}`,
      from: 'nobody',
      to: 'noone',
    }));
    expect(examine(dossier({ relations })).errorCount).toBe(150_000);
  }, 20_000);

  it('tells a circle of a hundred thousand without its middle', () => {
    const places = many(100_000, (index) => ({
      id: `p-${index}`,
      name: 'Place',
      within: `p-${(index + 1) % 100_000}`,
    }));
    const { problems } = examine(dossier({ places }));
    // Taken apart it would still be a chain that is too long, which is told too.
    expect(problems.map(({ code }) => code).sort()).toEqual(['circle', 'long-chain']);
    expect(problems.find(({ code }) => code === 'circle')?.message).toMatch(
      /^Places lie within .*`p-0` → `p-1` .* → … → .* → `p-0`\.$/,
    );
  }, 20_000);
});
