import { expect, test } from 'vitest';
import { parseQuery } from '../../src/graph/query/parse.ts';
import { readAddress } from '../../src/state/address.ts';
import { addressOfClaim, needsFile } from '../../src/state/claim-address.ts';
import { plainView } from '../../src/state/view.ts';

const view = {
  ...plainView,
  dossier: 'sample',
  query: parseQuery('country:RUS'),
  title: 'My title',
  selected: ['russia', 'israel'],
};

test('the address of a claim opens its dossier at it, without what else was chosen', () => {
  expect(addressOfClaim(view, 'sergei.serves.russia')).toBe(
    'dossier=sample&select=sergei.serves.russia',
  );
  expect(readAddress(addressOfClaim(view, 'met-with:israel>russia')).view.selected).toEqual([
    'met-with:israel>russia',
  ]);
});

test('a line between states opens among states', () => {
  expect(addressOfClaim({ ...view, group: 'states' }, 'talks')).toContain('group=states');
});

test('only a file of the reader’s own is needed beside the link', () => {
  expect(needsFile(view)).toBe(false);
  expect(needsFile(plainView)).toBe(true);
});
