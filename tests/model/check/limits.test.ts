import { describe, expect, test } from 'vitest';
import { examineDossier } from '../../../src/formats/dossier.ts';
import { longestChain } from '../../../src/model/check/longest-chain.ts';
import type { DossierFile } from '../../../src/model/dossier.ts';

type Lists = Partial<Omit<DossierFile, 'version'>>;

/** What is said against a dossier that breaks one limit, as `path: message`. */
function errorsOf(lists: Lists): readonly string[] {
  const file = {
    version: 1,
    id: 'hostile',
    title: 'A hostile file',
    sources: [{ id: 'paper', title: 'A newspaper' }],
    ...lists,
  };
  const { problems } = examineDossier(new TextEncoder().encode(JSON.stringify(file)), 'hostile');
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ path, message }) => `${path.join('.')}: ${message}`);
}

function range(count: number, from = 0): readonly number[] {
  return Array.from({ length: count }, (_, at) => from + at);
}

function idsOf(prefix: string, count: number, from = 0): string[] {
  return range(count, from).map((at) => `${prefix}-${at}`);
}

function institutions(count: number): NonNullable<Lists['actors']> {
  return idsOf('office', count).map((id) => ({ id, kind: 'institution', name: id }));
}

/** Offices, each part of the one before. */
function officesInAChain(links: number): Lists {
  return {
    actors: institutions(links + 1).map((office, at) =>
      at === 0
        ? office
        : { ...office, affiliations: [{ kind: 'part-of', to: `office-${at - 1}` }] },
    ),
  };
}

function meetingsInAChain(links: number): Lists {
  return {
    meetings: range(links + 1).map((at) => ({
      id: `talks-${at}`,
      form: 'series',
      ...(at === 0 ? {} : { partOf: `talks-${at - 1}` }),
    })),
  };
}

function placesInAChain(links: number): Lists {
  return {
    places: range(links + 1).map((at) => ({
      id: `place-${at}`,
      name: 'A place',
      ...(at === 0 ? {} : { within: `place-${at - 1}` }),
    })),
  };
}

function sourcesInAChain(links: number): Lists {
  return {
    sources: range(links + 1).map((at) => ({
      id: `source-${at}`,
      title: 'A source',
      ...(at === 0 ? {} : { basedOn: [`source-${at - 1}`] }),
    })),
  };
}

describe('chains', () => {
  const chains = [
    ['part-of', officesInAChain, 'office', 'Actors serve, are part of or belong to one another'],
    ['partOf', meetingsInAChain, 'talks', 'Meetings are part of one another'],
    ['within', placesInAChain, 'place', 'Places lie within one another'],
    ['basedOn', sourcesInAChain, 'source', 'Sources are based on one another'],
  ] as const;

  test.each(chains)('of 64 links by %s are followed', (_, chainOf) => {
    expect(errorsOf(chainOf(64))).toEqual([]);
  });

  test.each(chains)('of 65 links by %s are told with both their ends', (_, chainOf, end, says) => {
    expect(errorsOf(chainOf(65))).toEqual([
      expect.stringContaining(
        `${says} in a chain of 65 links, from \`${end}-65\` to \`${end}-0\`.`,
      ),
    ]);
  });

  test('as long as a file are told without running out of stack', () => {
    const errors = errorsOf(officesInAChain(20_000));
    expect(errors.join()).toContain('a chain of 20000 links, from `office-20000` to `office-0`');
  });

  test('are followed by ways of several kinds together', () => {
    const { actors = [] } = officesInAChain(65);
    const mixed = actors.map((actor, at) => ({
      ...actor,
      affiliations: (actor.affiliations ?? []).map((affiliation) => ({
        ...affiliation,
        kind: at % 2 === 0 ? ('belongs-to' as const) : ('part-of' as const),
      })),
    }));
    expect(errorsOf({ actors: mixed })).toHaveLength(1);
  });

  test('that branch are measured along the longer branch', () => {
    const arrows = new Map([
      ['a', ['b', 'd']],
      ['b', ['c']],
      ['c', ['d']],
    ]);
    expect(longestChain(arrows)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('that close to a circle end before they close', () => {
    const arrows = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['a']],
    ]);
    expect(longestChain(arrows)).toEqual(['a', 'b', 'c']);
  });
});

describe('a relation', () => {
  function relation(from: number, to: number, actsFor = 0): Lists {
    return {
      actors: institutions(from + to + actsFor),
      relations: [
        {
          id: 'demand',
          kind: 'tells',
          from: idsOf('office', from),
          to: idsOf('office', to, from),
          for: idsOf('office', actsFor, from + to),
        },
      ],
    };
  }

  test('may draw 10,000 lines', () => {
    expect(errorsOf(relation(100, 100))).toEqual([]);
  });

  test('that draws more is told with the number of its ends', () => {
    expect(errorsOf(relation(101, 100))).toEqual([
      'relations.0: `demand` draws 10100 lines, `from` 101 `to` 100.',
    ]);
  });

  test('is counted by those for whom it speaks where they are more', () => {
    expect(errorsOf(relation(1, 100, 101))).toEqual([
      'relations.0: `demand` draws 10100 lines, `from` 1, `for` 101 `to` 100.',
    ]);
  });
});

describe('a series', () => {
  test('may have 100,000 attendances', () => {
    expect(errorsOf(series(200, 500))).toEqual([]);
  });

  test('with more of them is told with its people and its meetings', () => {
    expect(errorsOf(series(200, 501))).toEqual([
      expect.stringContaining('`talks` names 200 people, who may have been at each of its 501'),
    ]);
  });

  test('counts the meetings of a series within it', () => {
    const { actors = [], meetings = [] } = series(200, 501);
    const outer = { id: 'process', form: 'series' as const, participants: idsOf('envoy', 200) };
    const inner = meetings.map((meeting) =>
      meeting.id === 'talks'
        ? { id: 'talks', form: 'series' as const, partOf: 'process' }
        : meeting,
    );
    expect(errorsOf({ actors, meetings: [outer, ...inner] })).toEqual([
      expect.stringContaining('`process` names 200 people, who may have been at each of its 502'),
    ]);
  });
});

describe('a dossier', () => {
  test('may give an actor a thousand affiliations', () => {
    expect(errorsOf(member(1000))).toEqual([]);
  });

  test('with an actor who has more of them is told which', () => {
    expect(errorsOf(member(1001))).toEqual([
      expect.stringMatching(/^actors\.0\.affiliations: From `office-0` upwards .* more than 1000/),
    ]);
  });

  test('where few actors reach very many by many ways is told so in little time', () => {
    // Sixty floors of sixty, each part of all of the floor below: 60⁶⁰ ways.
    const floor = 60;
    const actors = institutions(floor * 60).map((office, at) => ({
      ...office,
      affiliations:
        at < floor
          ? []
          : idsOf('office', floor, (Math.floor(at / floor) - 1) * floor).map((to) => ({
              kind: 'part-of' as const,
              to,
            })),
    }));
    expect(errorsOf({ actors }).join()).toContain('more than 1000 affiliations');
  });

  test('where actors stand too often in statements is told how often', () => {
    // Four series of 250 people and 400 meetings: each is within its own limit.
    const { actors = [], meetings = [] } = series(250, 400);
    const four = range(4).flatMap((number) =>
      meetings.map(({ partOf, ...meeting }) => ({
        ...meeting,
        id: `${meeting.id}-of-${number}`,
        ...(partOf === undefined ? {} : { partOf: `${partOf}-of-${number}` }),
      })),
    );
    expect(errorsOf({ actors, meetings: four })).toEqual([
      expect.stringContaining('Actors stand 401000 times in statements'),
    ]);
  });

  test('where many stand for whom very many act is told so', () => {
    // An office that is part of 900 stands in 2,300 meetings.
    const [first, ...others] = institutions(901);
    const affiliations = others.map(({ id }) => ({ kind: 'part-of' as const, to: id }));
    const actors = first === undefined ? [] : [{ ...first, affiliations }, ...others];
    const meetings = idsOf('session', 2300).map((id) => ({ id, participants: ['office-0'] }));
    expect(errorsOf({ actors, meetings })).toEqual([
      expect.stringContaining('To find for whom everyone acts, more than 2000000'),
    ]);
  });

  test('whose meetings bring together too many pairs is told how many', () => {
    const people = idsOf('envoy', 100);
    const actors = people.map((id) => ({ id, kind: 'envoy' as const, name: id }));
    const meetings = idsOf('session', 607).map((id) => ({ id, participants: people }));
    expect(errorsOf({ actors, meetings })).toEqual([
      expect.stringContaining('the meetings bring 3004650 pairs of people together'),
    ]);
  });

  test('with more records than can be opened is told how many', () => {
    const voices = idsOf('voice', 100_000).map((id) => ({ id, description: 'Somebody' }));
    expect(errorsOf({ voices })).toEqual([': There are 100001 records, affiliations among them.']);
  });

  test('with more evidence for one claim than can be shown is told for which', () => {
    const evidence = range(1001).map((at) => ({ locator: String(at) }));
    expect(errorsOf({ meetings: [{ id: 'talks', evidence }] })).toEqual([
      'meetings.0.evidence: `talks` rests on 1001 pieces of evidence.',
    ]);
  });
});

/** An office that is a member of so many others. */
function member(count: number): Lists {
  const [first, ...others] = institutions(count + 1);
  if (first === undefined) return {};
  const affiliations = others.map(({ id }) => ({ kind: 'member-of' as const, to: id }));
  return { actors: [{ ...first, affiliations }, ...others] };
}

/** A series of so many people and meetings. */
function series(people: number, meetings: number): Lists {
  return {
    actors: idsOf('envoy', people).map((id) => ({ id, kind: 'envoy', name: id })),
    meetings: [
      { id: 'talks', form: 'series', participants: idsOf('envoy', people) },
      ...idsOf('session', meetings).map((id) => ({ id, partOf: 'talks' })),
    ],
  };
}
