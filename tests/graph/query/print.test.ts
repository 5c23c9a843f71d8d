import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryKeys } from '../../../src/graph/query/keys.ts';
import type { QueryKey } from '../../../src/graph/query/keys.ts';
import { mergeTerms } from '../../../src/graph/query/merge-terms.ts';
import { parseQuery, readQuery } from '../../../src/graph/query/parse.ts';
import { printQuery } from '../../../src/graph/query/print.ts';
import type { Query, Term } from '../../../src/graph/query/query.ts';

const text = fc
  .string({ unit: fc.constantFrom(...'abX1é -+,:"\\\u2028ش'), minLength: 1, maxLength: 8 })
  .map((given) => given.trim())
  .filter((given) => given !== '');

function valueOf(key: QueryKey): fc.Arbitrary<string> {
  if (key.values) return fc.constantFrom(...key.values);
  if (key.form === 'code') return fc.constantFrom('ISR', 'RUS', 'USA', 'SYR');
  if (key.form === 'date') return fc.constantFrom('2017', '[2017-07,2017-09]', '../2017-07~');
  return text;
}

const term: fc.Arbitrary<Term> = fc
  .constantFrom<(typeof queryKeys)[number]>(...queryKeys)
  .chain((key) =>
    fc
      .record({
        values: fc.uniqueArray(valueOf(key), {
          minLength: 1,
          maxLength: key.takes === 'one' ? 1 : 4,
        }),
        join: fc.constantFrom('any' as const, 'all' as const),
        sense: fc.constantFrom('with' as const, 'without' as const, 'only' as const),
      })
      .map(({ values, join, sense }): Term => {
        const mayAll = key.takes === 'any-or-all' && key.about !== 'actor' && values.length > 1;
        const senseHere = sense === 'only' && key.about !== 'actor' ? 'with' : sense;
        return {
          key: key.id,
          values,
          join: mayAll ? join : 'any',
          sense: key.id === 'dates' ? 'with' : senseHere,
        };
      }),
  );

const query: fc.Arbitrary<Query> = fc.record({
  terms: fc.array(term, { maxLength: 6 }).map(mergeTerms),
  words: fc.uniqueArray(text, { maxLength: 3 }),
  withoutWords: fc.uniqueArray(text, { maxLength: 3 }),
});

describe('printQuery', () => {
  it('prints what parseQuery reads back as the same query', () => {
    fc.assert(
      fc.property(query, (given) => {
        expect(parseQuery(printQuery(given))).toEqual(given);
      }),
      { seed: 11, numRuns: 1500 },
    );
  });

  it('prints the same text for what was read from it', () => {
    fc.assert(
      fc.property(query, (given) => {
        const printed = printQuery(given);
        expect(printQuery(parseQuery(printed))).toBe(printed);
      }),
      { seed: 12, numRuns: 500 },
    );
  });

  it('quotes only what needs it', () => {
    expect(printQuery(parseQuery('topic:"water" "amman" topic:"a b"'))).toBe(
      'topic:water,"a b" amman',
    );
  });
});

describe('readQuery', () => {
  it('never fails, whatever is typed, and points within the text or at its end', () => {
    const typed = fc.string({
      unit: fc.oneof(
        fc.constantFrom('country:', 'only:', '-', '+', ',', '"', '\\', ' ', 'after:', '2017-07'),
        fc.string({ minLength: 1, maxLength: 3 }),
      ),
      maxLength: 12,
    });
    fc.assert(
      fc.property(typed, (given) => {
        const { query: read, problems } = readQuery(given);
        expect(readQuery(printQuery(read)).query).toEqual(read);
        for (const { at, length } of problems) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(given.length);
          expect(length).toBeGreaterThan(0);
        }
      }),
      { seed: 13, numRuns: 2000 },
    );
  });
});
