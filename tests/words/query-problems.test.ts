import { describe, expect, it } from 'vitest';
import { readQuery } from '../../src/graph/query/parse.ts';
import { sayQueryProblem } from '../../src/words/query-problems.ts';

function said(query: string): readonly string[] {
  return readQuery(query).problems.map((problem) => sayQueryProblem(query, problem));
}

describe('sayQueryProblem', () => {
  it('points at the characters that are meant', () => {
    expect(said('amman contry:RUS after:2017')).toEqual([
      'There is no key "contry"; did you mean "country"? Write country: in its place.\n' +
        '  amman contry:RUS after:2017\n' +
        '        ^^^^^^',
    ]);
  });

  it('points behind the end where something is missing', () => {
    expect(said('country:')[0]).toMatch(/\n {2}country:\n {10}\^$/u);
  });

  it('counts letters outside the basic plane as one', () => {
    expect(said('𐎠 contry:RUS')[0]).toMatch(/\n {4}\^{6}$/u);
  });

  it('prints no sign that steers a terminal', () => {
    expect(said('\u001b[2J contry:RUS')[0]).not.toContain('\u001b');
  });
});
