import { describe, expect, it } from 'vitest';
import { complete } from '../../../src/graph/query/complete.ts';
import type { SuggestValues } from '../../../src/graph/query/complete.ts';

const values: Readonly<Record<string, readonly string[]>> = {
  country: ['RUS', 'ISR', 'JOR'],
  topic: ['southern Syria', 'sanctions'],
};

/** Values that begin with what is typed, in any case. */
const suggest: SuggestValues = (key, typed) =>
  (values[key] ?? [])
    .filter((value) => value.toLowerCase().startsWith(typed.toLowerCase()))
    .map((value) => ({ value, count: 2 }));

/** Completes a query at the sign `|`, and writes what comes of it. */
function completed(marked: string): readonly string[] {
  const query = marked.replace('|', '');
  return complete(query, marked.indexOf('|'), suggest).map(
    ({ from, to, text }) => query.slice(0, from) + text + query.slice(to),
  );
}

describe('complete', () => {
  it('offers keys for a word without a colon, and what the word may mean', () => {
    expect(completed('coun|')).toEqual(['country:']);
    expect(completed('amman at|')).toEqual(['amman attribution:']);
    expect(completed('ru|')).toEqual(['country:RUS']);
    expect(completed('sou|')).toEqual(['source:', 'topic:"southern Syria"']);
  });

  it('offers the values of a key behind its colon, behind a comma and a plus', () => {
    expect(completed('country:|')).toEqual(['country:RUS', 'country:ISR', 'country:JOR']);
    expect(completed('country:RUS,i|')).toEqual(['country:RUS,ISR']);
    expect(completed('country:RUS+j| amman')).toEqual(['country:RUS+JOR amman']);
    expect(completed('country:r|,ISR')).toEqual(['country:RUS,ISR']);
  });

  it('does so for what is excluded and for what all must be', () => {
    expect(completed('-country:r|')).toEqual(['-country:RUS']);
    expect(completed('only:country:r|')).toEqual(['only:country:RUS']);
    expect(completed('-coun|')).toEqual(['-country:']);
    expect(completed('only:co|')).toEqual(['only:country:']);
    expect(completed('only:so|')).toEqual([]);
    expect(completed('-dat|')).toEqual([]);
  });

  it('puts values with spaces in quotes, also where one is open', () => {
    expect(completed('topic:sou|')).toEqual(['topic:"southern Syria"']);
    expect(completed('topic:"sou|')).toEqual(['topic:"southern Syria"']);
    expect(completed('topic:sanctions,"southern s|"')).toEqual([
      'topic:sanctions,"southern Syria"',
    ]);
  });

  it('replaces the whole of what the caret stands in, by what is written before it', () => {
    expect(completed('country:r|us')).toEqual(['country:RUS']);
    expect(completed('co|untry:RUS')).toEqual(['country:RUS']);
  });

  it('says how a date is written', () => {
    expect(completed('after:2017-07-|')).toEqual(['after:2017-07-06']);
    expect(complete('after:', 6, suggest).map(({ offers }) => offers)).toContain('form');
  });

  it('offers nothing between words, behind an unknown key, or for what is already written', () => {
    expect(completed('amman |')).toEqual([]);
    expect(completed('nothing:x|')).toEqual([]);
    expect(completed('country:RUS|')).toEqual([]);
    expect(completed('|')).toEqual([]);
  });
});
