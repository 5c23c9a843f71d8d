import { expect, test } from 'vitest';
import type { Vouching } from '../../src/graph/answer.ts';
import { sayDoubts } from '../../src/words/vouching.ts';

const plain: Vouching = {
  modality: 'asserted',
  certainty: 'certain',
  standing: 'on-record',
  disputed: false,
};
const wordsOf = (part: Partial<Vouching>) =>
  sayDoubts({ ...plain, ...part }).map(({ glyph, word }) => `${glyph}: ${word}`);

test('a plain fact needs no word', () => {
  expect(wordsOf({})).toEqual([]);
  expect(wordsOf({ standing: 'own-word' })).toEqual([]);
});

test.each([
  [{ modality: 'called-off' }, 'modality: Called off'],
  [{ modality: 'negated' }, 'modality: Did not happen'],
  [{ certainty: 'probable' }, 'not-certain: Probable'],
  [{ standing: 'anonymous' }, 'anonymous: Anonymous sources only'],
  [{ standing: 'none' }, 'none: No evidence'],
  [{ disputed: true }, 'disputed: Disputed'],
] as const)('%o is said', (part, word) => {
  expect(wordsOf(part)).toEqual([word]);
});

test('several are said together', () => {
  expect(wordsOf({ modality: 'planned', standing: 'anonymous', disputed: true })).toHaveLength(3);
});
