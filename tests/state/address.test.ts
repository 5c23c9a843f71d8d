import { expect, test } from 'vitest';
import { parseQuery } from '../../src/graph/query/parse.ts';
import { printAddress, readAddress } from '../../src/state/address.ts';
import { plainView, type View } from '../../src/state/view.ts';

const view: View = {
  ...plainView,
  dossier: 'southern-syria-2017',
  query: parseQuery('country:RUS,ISR -kind:force "cease fire"'),
  group: 'states',
  meetings: 'lines',
  most: 40,
  layout: 'force',
  selected: ['met-with:israel>russia'],
  pins: new Map([['israel', { x: -20, y: 310 }]]),
};

test('a view printed as an address and read again is the same view', () => {
  expect(readAddress(printAddress(view)).view).toEqual(view);
});

test('a plain view has an empty address', () => {
  expect(printAddress(plainView)).toBe('');
});

test('an address can be read by a person', () => {
  expect(
    printAddress({ ...plainView, dossier: 'a', query: parseQuery('country:RUS kind:envoy') }),
  ).toBe('dossier=a&where=country:RUS+kind:envoy');
});

test('"all of these" survives an address, where a plus is a space', () => {
  const all = { ...plainView, query: parseQuery('country:RUS+ISR') };
  expect(printAddress(all)).toContain('%2B');
  expect(readAddress(printAddress(all)).view.query).toEqual(all.query);
});

test('a query that cannot be read is named and dropped, and the rest is kept', () => {
  const { view: read, dropped } = readAddress('#dossier=a&where=contry:RUS&group=states');
  expect(read).toEqual({ ...plainView, dossier: 'a', group: 'states' });
  expect(dropped).toHaveLength(1);
  expect(dropped[0]).toContain('contry');
});

test('nonsense in an address is left out, and each piece of it named', () => {
  const { view: read, dropped } = readAddress(
    '#most=-3&group=planets&pins=a:1;;x&meetings=loud&layout=bar&q=1',
  );
  expect(read).toEqual(plainView);
  expect(dropped.map((text) => text.split(/[=:]/u)[0])).toEqual([
    'q',
    'group',
    'meetings',
    'most',
    'layout',
  ]);
  expect(dropped[1]).toBe('group=planets: “planets” is none of them. Write actors or states.');
});

test('at most 200 pins go into an address', () => {
  const pins = new Map(
    Array.from({ length: 250 }, (_, index) => [`a-${index}`, { x: index, y: 0 }]),
  );
  expect(readAddress(printAddress({ ...plainView, pins })).view.pins.size).toBe(200);
});

test('a long part that says nothing is named in short, so that the message leaves the view its room', () => {
  const { dropped } = readAddress(
    `#where=${'a+'.repeat(20_000)}&tab=${'t'.repeat(9000)}&${'k'.repeat(9000)}=1`,
  );
  expect(dropped).toHaveLength(3);
  for (const text of dropped) expect(text.length).toBeLessThan(700);
  expect(dropped[0]).toMatch(/^k+…$/u);
});
