import { describe, expect, it } from 'vitest';
import { sayCounts, sayPath, sayProblem } from '../../src/words/problems.ts';

const problem = {
  severity: 'error',
  code: 'unknown-id',
  path: ['meetings', 2, 'participants', 0, 'actor'],
  message: 'There is no actor `isreal`.',
  mend: 'Did you mean `israel`?',
} as const;

describe('sayProblem', () => {
  it('begins as compilers do, so that an editor can jump there', () => {
    expect(sayProblem('a.json', { ...problem, line: 7, column: 3 })).toBe(
      'a.json:7:3 meetings[2].participants[0].actor: There is no actor `isreal`. Did you mean `israel`?',
    );
  });

  it('leaves out what is not known, and tells warnings from errors', () => {
    expect(sayProblem('a.json', { ...problem, path: [], severity: 'warning' })).toBe(
      'a.json: warning: There is no actor `isreal`. Did you mean `israel`?',
    );
  });

  it('does not let a file steer the terminal', () => {
    const message = 'The record has "\u001b[2J\u202e" twice.';
    expect(sayProblem('a.json', { ...problem, path: [], message, mend: '' })).toBe(
      'a.json: The record has "\\u001b[2J\\u202e" twice. ',
    );
  });
});

describe('sayPath', () => {
  it('writes names that are no plain words in quotation marks', () => {
    expect(sayPath(['actors', 0, '$schema', 'a b'])).toBe('actors[0].$schema["a b"]');
    expect(sayPath([])).toBe('');
  });

  it('cuts a name that is as long as a book', () => {
    expect(sayPath(['a'.repeat(100_000), 0])).toBe(`["${'a'.repeat(60)}…"][0]`);
  });
});

describe('sayCounts', () => {
  it('counts errors and warnings in words', () => {
    expect(sayCounts(0, 0)).toBe('no problems');
    expect(sayCounts(1, 2)).toBe('1 error, 2 warnings');
    expect(sayCounts(0, 1)).toBe('1 warning');
  });
});
