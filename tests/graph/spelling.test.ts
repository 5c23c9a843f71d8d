import { describe, expect, it } from 'vitest';
import { numberWords, waysTo } from '../../src/graph/spelling/name-words.ts';
import { mustMeet, mustNotMeet } from '../fixtures/spelling-pairs.ts';

function meets(typed: string, name: string): boolean {
  return waysTo(typed, numberWords([name]))(0) !== undefined;
}

describe('a spelling finds the name when it is written', () => {
  for (const [how, pairs] of Object.entries(mustMeet)) {
    it.each(pairs)(`${how}: %s, %s`, (typed, name) => {
      expect(meets(typed, name)).toBe(true);
    });
  }
});

describe('a spelling does not find', () => {
  for (const [what, pairs] of Object.entries(mustNotMeet)) {
    it.each(pairs)(`${what}: %s, %s`, (typed, name) => {
      expect(meets(typed, name)).toBe(false);
    });
  }
});
