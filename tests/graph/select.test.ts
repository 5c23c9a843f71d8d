import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/graph/asking.ts';
import { archiveOf, askOf, questionOf, states } from '../fixtures/asking.ts';
import type { DossierLists } from '../fixtures/dossier-of.ts';
import { oneOfEach } from '../fixtures/one-of-each.ts';

let archive: Archive;
beforeAll(() => {
  archive = archiveOf(oneOfEach);
});

/** Ids of the meetings, agreements and relations kept; affiliations are left aside. */
async function kept(query: string): Promise<readonly string[]> {
  const ids = [
    'russia-israel',
    'envoy-israel',
    'planned',
    'unit-there',
    'accord',
    'demand',
    'praise',
    'presence',
    'soviets',
  ];
  const { statements } = await everyStatement(query);
  return ids.filter((id) => statements.has(id));
}

async function everyStatement(
  query: string,
): Promise<{ readonly statements: ReadonlySet<string> }> {
  const question = questionOf(query);
  const { marks } = await archive.ask(question);
  const pages = await Promise.all(
    marks.map(({ id }) => archive.page({ id, question, range: { first: 0, count: 100 } })),
  );
  return { statements: new Set(pages.flat().map(({ id }) => id)) };
}

describe('keys about an actor', () => {
  it('"actor" keeps statements in which the actor stands, as addressee too', async () => {
    expect(await kept('actor:russia')).toEqual(['russia-israel', 'planned', 'accord', 'demand']);
  });

  it('"country" reaches through serves and part-of, and not from a successor', async () => {
    expect(await kept('country:RUS')).toEqual([
      'russia-israel',
      'envoy-israel',
      'planned',
      'accord',
      'demand',
    ]);
    expect(await kept('country:SUN')).toEqual(['soviets']);
  });

  it('"country" takes one backed-by or based-in of the actor itself, and no member-of', async () => {
    expect(await kept('country:IRN')).toEqual(['demand', 'presence']);
    expect(await kept('country:LBN')).toEqual(['demand']);
  });

  it('"country" understands an alpha-2 code', async () => {
    expect(await kept('country:ir')).toEqual(await kept('country:IRN'));
  });

  it('"acts-for" goes by code or id, through serves and part-of only', async () => {
    expect(await kept('acts-for:RUS kind:envoy')).toEqual(['envoy-israel']);
    expect(await kept('acts-for:russia kind:envoy')).toEqual(['envoy-israel']);
    expect(await kept('acts-for:militia')).toEqual(['unit-there', 'demand', 'presence']);
    expect(await kept('acts-for:IRN')).toEqual([]);
  });

  it('country, acts-for and kind describe one participant together', async () => {
    expect(await kept('country:RUS kind:envoy')).toEqual(['envoy-israel']);
    expect(await kept('country:ISR kind:envoy')).toEqual([]);
  });

  it('"," is or, "+" wants one such participant for each value', async () => {
    expect(await kept('country:SUN,LBN')).toEqual(['demand', 'soviets']);
    expect(await kept('country:ISR+RUS')).toEqual(['russia-israel', 'envoy-israel', 'demand']);
    expect(await kept('country:ISR+RUS kind:state')).toEqual(['russia-israel', 'demand']);
  });

  it('"actor" names another, independently of the participant described', async () => {
    expect(await kept('actor:israel country:RUS kind:envoy')).toEqual(['envoy-israel']);
  });

  it('"-" excludes a statement if it matches anywhere', async () => {
    expect(await kept('-country:RUS')).toEqual(['unit-there', 'praise', 'presence', 'soviets']);
    expect(await kept('-actor:israel,jordan')).toEqual([]);
  });

  it('"only:" keeps statements all of whose actors match', async () => {
    expect(await kept('only:country:ISR,RUS')).toEqual(['russia-israel', 'envoy-israel']);
    expect(await kept('only:kind:state')).toEqual([
      'russia-israel',
      'planned',
      'accord',
      'praise',
      'soviets',
    ]);
    expect(await kept('only:actor:jordan')).toEqual(['praise']);
  });
});

describe('keys about the statement', () => {
  it('"relation" goes by the kind of line; met-with keeps the meetings that make such a link', async () => {
    expect(await kept('relation:warns,present-in')).toEqual(['presence', 'soviets']);
    expect(await kept('relation:met-with')).toEqual(['russia-israel', 'unit-there']);
    expect(await kept('relation:spoke-with')).toEqual(['envoy-israel']);
    expect(await kept('relation:party-to')).toEqual(['accord']);
  });

  it('"meeting" and "agreement" keep the record and the relations that speak of it', async () => {
    expect(await kept('meeting:russia-israel')).toEqual(['russia-israel', 'demand']);
    expect(await kept('agreement:accord')).toEqual(['accord', 'praise']);
  });

  it('"place" goes by place, by what it lies in, by country, and by a state in its stead', async () => {
    expect(await kept('place:hotel')).toEqual(['russia-israel']);
    expect(await kept('place:amman')).toEqual(['russia-israel', 'accord']);
    expect(await kept('place:JOR')).toEqual(['russia-israel', 'accord']);
    expect(await kept('place:israel')).toEqual(['presence']);
  });

  it('the fields of a meeting are asked by their names', async () => {
    expect(await kept('mode:call')).toEqual(['envoy-israel']);
    expect(await kept('mode:in-person')).toEqual(['russia-israel']);
    expect(await kept('topic:borders')).toEqual(['russia-israel']);
    expect(await kept('publicity:secret')).toEqual(['envoy-israel']);
    expect(await kept('form:meeting modality:planned')).toEqual(['planned']);
  });

  it('certainty, dispute and dossier are asked of any statement', async () => {
    expect(await kept('certainty:probable')).toEqual(['praise']);
    expect(await kept('disputed:yes')).toEqual(['praise']);
    expect(await kept('dossier:sample kind:force')).toEqual(['unit-there', 'demand', 'presence']);
  });
});

describe('time', () => {
  it('"after" wants an end on or after the first day, "before" a beginning on or before the last', async () => {
    expect(await kept('after:2017-08 -relation:supports,present-in')).toEqual([
      'envoy-israel',
      'planned',
      'unit-there',
    ]);
    expect(await kept('before:2016 -relation:supports,present-in')).toEqual(['accord', 'soviets']);
  });

  it('a relation has the date of its meeting, an agreement that of its stages', async () => {
    expect(await kept('during:2017-07 dates:certainly')).toEqual(['russia-israel', 'demand']);
    expect(await kept('during:2016-03-01 dates:certainly')).toEqual(['accord']);
  });

  it('takes what is possible, unless certainty is asked for', async () => {
    expect(await kept('during:2017-09')).toEqual(['unit-there', 'praise', 'presence']);
    expect(await kept('during:2017-09 dates:certainly')).toEqual([]);
    expect(await kept('during:2018-05')).toContain('planned');
  });

  it('knows the order that sources tell of', async () => {
    const ordered: DossierLists = {
      actors: [...states],
      meetings: [
        { id: 'first', participants: ['russia', 'israel'], when: '2017-07-01' },
        {
          id: 'second',
          participants: ['russia', 'jordan'],
          order: [{ is: 'same-day', of: 'first' }],
        },
      ],
    };
    const answer = await askOf(ordered, 'during:2017-07-01 dates:certainly');
    expect(answer.totals.statements).toBe(2);
    expect((await askOf(ordered, 'after:2018')).totals.statements).toBe(0);
  });
});

describe('evidence, its own and that of its parts', () => {
  it('is asked by source, by standing and by speaker', async () => {
    expect(await kept('source:wire')).toEqual(['envoy-israel', 'praise']);
    expect(await kept('attribution:named')).toEqual(['demand']);
    expect(await kept('attribution:anonymous')).toEqual(['envoy-israel']);
    expect(await kept('attribution:source')).toEqual(['russia-israel', 'envoy-israel', 'praise']);
    expect(await kept('attribution:none')).toEqual([
      'planned',
      'unit-there',
      'accord',
      'presence',
      'soviets',
    ]);
    expect(await kept('said-by:officials')).toEqual(['envoy-israel']);
  });
});

describe('free text', () => {
  it('looks for beginnings of words in names, titles, places and what is said', async () => {
    expect(await kept('early')).toEqual(['russia-israel']);
    expect(await kept('sov')).toEqual(['soviets']);
    expect(await kept('hotel "early round"')).toEqual(['russia-israel']);
    expect(await kept('viet')).toEqual([]);
  });

  it('excludes words too', async () => {
    expect(await kept('-militia -israel')).toEqual(['planned', 'unit-there', 'accord', 'praise']);
  });
});
