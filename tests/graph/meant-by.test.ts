import { expect, test } from 'vitest';
import { meantBy } from '../../src/graph/meant-by.ts';
import { askOf } from '../fixtures/asking.ts';
import { talksAndAccord } from '../fixtures/talks-and-accord.ts';

test.each([
  ['actor', 'russia', ['russia']],
  ['actor', 'nobody', []],
  ['country', 'RUS', ['russia', 'sergei']],
  ['kind', 'force', ['militia']],
  ['form', 'series', ['series']],
  ['relation', 'demands-withdrawal-of', ['demands-withdrawal-of:israel>militia']],
  ['disputed', 'yes', ['demands-withdrawal-of:israel>militia']],
  ['topic', 'truce', []],
])('%s:%s stands for what is drawn of it', async (key, value, ids) => {
  const answer = await askOf(talksAndAccord);
  expect([...meantBy(key, value, answer)].sort()).toEqual(ids);
});

test('an attribution stands for the claims that rest on it, not for actors', async () => {
  const ids = meantBy('attribution', 'anonymous', await askOf(talksAndAccord));
  expect(ids).toContain('talks');
  expect(ids).not.toContain('russia');
});
