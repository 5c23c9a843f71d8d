import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/formats/dossier.ts';
import type { Answer, Facet } from '../../src/graph/answer.ts';
import type { Archive } from '../../src/graph/asking.ts';
import { openArchive } from '../../src/graph/archive.ts';
import { parseQuery } from '../../src/graph/query/parse.ts';
import { removeValue } from '../../src/graph/query/edit.ts';
import { sortTerms, termOf } from '../../src/graph/query/query.ts';
import type { Query, Term } from '../../src/graph/query/query.ts';
import { generateDossier } from '../bench/generate-dossier.ts';
import { archiveOf, askOf, envoy, questionOf, states } from '../fixtures/asking.ts';

const lists = {
  actors: [...states, envoy('sergei', 'russia')],
  meetings: [
    { id: 'one', participants: ['russia', 'israel'] },
    { id: 'two', participants: ['sergei', 'israel'] },
    { id: 'three', participants: ['russia', 'jordan'] },
  ],
};

function countsIn({ facets }: Answer, key: string): Readonly<Record<string, number>> {
  const facet = facets.find((candidate) => candidate.key === key);
  return Object.fromEntries(facet?.values.map(({ value, count }) => [value, count]) ?? []);
}

describe('a facet', () => {
  it('counts the statements that would be left if a value were added', async () => {
    const answer = await askOf(lists, 'country:JOR,ISR form:meeting');
    expect(countsIn(answer, 'kind')).toEqual({ state: 3 });
    expect(countsIn(answer, 'actor')).toEqual({ israel: 2, russia: 2, jordan: 1, sergei: 1 });
  });

  it('leaves its own other values out of account where any is enough', async () => {
    const answer = await askOf(lists, 'country:JOR form:meeting');
    expect(countsIn(answer, 'country')).toEqual({ RUS: 3, ISR: 2, JOR: 1 });
  });

  it('keeps its own values where all are wanted', async () => {
    const answer = await askOf(lists, 'country:ISR+RUS form:meeting');
    expect(countsIn(answer, 'country')).toEqual({ ISR: 2, RUS: 2 });
    expect(answer.facets.find(({ key }) => key === 'country')?.join).toBe('all');
  });

  it('counts one participant who is all that is asked', async () => {
    const answer = await askOf(lists, 'kind:envoy form:meeting');
    expect(countsIn(answer, 'country')).toEqual({ RUS: 1 });
  });

  it('says by which tie an actor reaches a country that is asked for', async () => {
    const militia = {
      id: 'militia',
      kind: 'force',
      name: 'Militia',
      affiliations: [{ to: 'jordan', kind: 'backed-by' }],
    } as const;
    const backed = { ...lists, actors: [...lists.actors, militia] };
    const tiesOf = ({ facets }: Answer) =>
      facets
        .find(({ key }) => key === 'actor')
        ?.values.flatMap(({ value, tie }) => (tie ? [[value, tie.kind, tie.name]] : []));
    expect(tiesOf(await askOf(backed, 'country:JOR'))).toEqual([
      ['militia', 'backed-by', 'Jordan'],
    ]);
    expect(tiesOf(await askOf(backed, '-country:JOR'))).toEqual([]);
  });

  it('says which values are on, only or excluded, and what an excluded one would leave', async () => {
    const answer = await askOf(lists, 'form:meeting -actor:jordan');
    const actors = answer.facets.find(({ key }) => key === 'actor')?.values ?? [];
    expect(actors.map(({ value, count, state }) => [value, count, state])).toEqual([
      ['israel', 2, 'off'],
      ['jordan', 1, 'not'],
      ['russia', 1, 'off'],
      ['sergei', 1, 'off'],
    ]);
  });

  it('lists a value that is on although it leaves nothing, so that it can be taken off', async () => {
    const answer = await askOf(lists, 'country:BRA');
    expect(countsIn(answer, 'country')).toMatchObject({ BRA: 0 });
  });

  it('names records and shows their flags', async () => {
    const { facets } = await archiveOf(lists).ask(questionOf());
    const [first] = facets.find(({ key }) => key === 'actor')?.values ?? [];
    expect(first).toMatchObject({ value: 'russia', name: 'Russia', kind: 'state', flag: 'ru' });
    const country = facets.find(({ key }) => key === 'country')?.values ?? [];
    expect(country.map(({ flag }) => flag)).toContain('il');
  });
});

/** A query in which a value of a key is asked for, as a facet means it. */
function withValue(query: Query, { key, join }: Facet, value: string): Query {
  const bare = removeValue(query, key, value);
  const asked = termOf(query, key as Term['key'])?.values ?? [];
  const values = join === 'all' ? [...new Set([...asked, value])] : [value];
  const others = bare.terms.filter((term) => term.key !== key || term.sense !== 'with');
  const term = { key: key as Term['key'], values, join, sense: 'with' as const };
  return { ...bare, terms: sortTerms([...others, term]) };
}

async function differences(archive: Archive, query: Query): Promise<readonly string[]> {
  const ask = (each: Query) => archive.ask({ ...questionOf(), query: each, most: 0 });
  const { facets } = await ask(query);
  const found: string[] = [];
  for (const facet of facets) {
    for (const { value, count, state } of facet.values.slice(0, 12)) {
      if (state === 'not' || state === 'only') continue;
      const { statements } = (await ask(withValue(query, facet, value))).totals;
      if (statements !== count) found.push(`${facet.key}:${value} ${count}, asked ${statements}`);
    }
  }
  return found;
}

describe('every count of every facet', () => {
  const queries = [
    '',
    'country:RUS',
    'country:RUS,USA kind:envoy',
    'country:RUS+USA',
    'country:RUS+USA kind:state',
    'kind:envoy+state country:ISR,RUS,USA',
    'acts-for:RUS relation:met-with,serves',
    'actor:state-0+state-1 after:2013',
    'only:country:RUS,USA -kind:force',
    '-country:ISR publicity:secret attribution:anonymous',
    'place:RUS during:2014/2016 dates:certainly',
    'source:source-1 certainty:certain',
  ];

  it.each([1, 2])('is what asking with that value gives (seed %i)', async (seed) => {
    const text = JSON.stringify(generateDossier(120, seed));
    const archive = openArchive([readDossier(text, 'made-up.json')]);
    for (const query of queries)
      expect([query, await differences(archive, parseQuery(query))]).toEqual([query, []]);
  });
});
