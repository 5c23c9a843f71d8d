import { expect, test } from 'vitest';
import { parseQuery } from '../../src/graph/query/parse.ts';
import { printQuery } from '../../src/graph/query/print.ts';
import { sayFilters } from '../../src/words/filters.ts';

const own = {
  relationKinds: [{ id: 'hosts', label: 'Hosts' }],
  countries: [{ code: 'XKX', name: 'Kosovo' }],
};
const say = (text: string) => sayFilters(parseQuery(text), [], own).map(({ text: said }) => said);

test.each([
  ['country:RUS', 'Country: Russia'],
  ['country:RUS,ISR', 'Country: Russia or Israel'],
  ['country:RUS+ISR', 'Country: Russia and Israel'],
  ['-kind:force', 'Kind: not Force'],
  ['only:country:ISR', 'Country: only Israel'],
  ['country:XKX', 'Country: Kosovo'],
  ['relation:hosts', 'Relation: Hosts'],
  ['after:2017-07', 'From: July 2017'],
  ['attribution:anonymous', 'Evidence: Anonymous only'],
  ['"cease fire"', '“cease fire”'],
  ['-amman', 'not “amman”'],
])('the filter %s is said “%s”', (query, words) => {
  expect(say(query)).toEqual([words]);
});

test('an id is said by the name that its record has', () => {
  const facet = {
    key: 'actor',
    join: 'any',
    values: [{ value: 'sergey-lavrov', name: 'Sergey Lavrov', count: 2, state: 'on' }],
  } as const;
  const [said] = sayFilters(parseQuery('actor:sergey-lavrov'), [facet], own);
  expect(said?.text).toBe('Actor: Sergey Lavrov');
});

test('each filter can be taken away, and the others stay', () => {
  const said = sayFilters(parseQuery('country:RUS -kind:force amman'), [], own);
  expect(said.map(({ without }) => printQuery(without))).toEqual([
    '-kind:force amman',
    'country:RUS amman',
    'country:RUS -kind:force',
  ]);
});

test('of several values each can be taken away alone', () => {
  const [said] = sayFilters(parseQuery('country:RUS+ISR'), [], own);
  expect(said).toMatchObject({ title: 'Country', sense: 'with', join: 'all' });
  expect(said?.parts.map(({ text, without }) => [text, printQuery(without)])).toEqual([
    ['Russia', 'country:ISR'],
    ['Israel', 'country:RUS'],
  ]);
});
