import { describe, expect, it } from 'vitest';
import { examineDossier } from '../../../src/formats/dossier.ts';
import { sayPath } from '../../../src/words/problems.ts';

const israel = { id: 'israel', kind: 'state', name: 'Israel', country: 'ISR' };
const jordan = { id: 'jordan', kind: 'state', name: 'Jordan', country: 'JOR' };
const envoy = { id: 'envoy', kind: 'envoy', name: 'An envoy' };
const amman = { id: 'amman', name: 'Amman' };
const paper = { id: 'paper', title: 'A newspaper' };
const evidence = [{ locator: '¶1' }];

/** Two states, an envoy, a place and a source; with the lists given in addition. */
function check(lists: Readonly<Record<string, readonly object[]>>): string[] {
  const base = { actors: [israel, jordan, envoy], places: [amman], sources: [paper] };
  const added = Object.entries(lists).map(([name, records]) => [
    name,
    [...(name in base ? base[name as keyof typeof base] : []), ...records],
  ]);
  return checkAlone({ ...base, ...Object.fromEntries(added) });
}

/** Every problem on a line of its own: where, which, and the sentences. */
function checkAlone(lists: object): string[] {
  const text = JSON.stringify({ version: 1, id: 'sample', title: 'A sample', ...lists });
  return examineDossier(new TextEncoder().encode(text), 'sample.json').problems.map(
    ({ severity, path, message, mend }) => `${severity} ${sayPath(path)}: ${message} ${mend}`,
  );
}

describe('references', () => {
  it('name what is there; else the nearest of the sort that is asked for is offered', () => {
    expect(
      check({
        meetings: [{ id: 'talks', participants: ['isreal', 'aman', 'egypt'], evidence }],
      }),
    ).toEqual([
      'error meetings[0].participants[0].actor: There is no actor `isreal`. Did you mean `israel`?',
      'error meetings[0].participants[1].actor: There is no actor `aman`. Add it, or write the id of one that is there.',
      'error meetings[0].participants[2].actor: There is no actor `egypt`. Add it, or write the id of one that is there.',
    ]);
  });

  it('are of a sort that fits', () => {
    expect(check({ meetings: [{ id: 'talks', participants: ['amman'], evidence }] })).toEqual([
      'error meetings[0].participants[0].actor: `amman` is a place. Here the id of an actor is asked for.',
    ]);
    expect(check({ meetings: [{ id: 'talks', place: 'envoy', evidence }] })).toEqual([
      'error meetings[0].place: `envoy` is an actor (envoy). Here the id of a place or a state is asked for.',
    ]);
  });

  it('let a state stand where a place is asked for, and leave the unnamed unnamed', () => {
    expect(
      check({
        meetings: [
          { id: 'one', place: 'jordan', participants: [{ name: 'a general' }], evidence },
          { id: 'two', place: { name: 'a European capital' }, evidence },
        ],
      }),
    ).toEqual([]);
  });
});

describe('ids', () => {
  it('stand for one thing, whatever its sort', () => {
    expect(
      check({
        places: [{ id: 'israel', name: 'Israel' }],
        meetings: [{ id: 'talks', participants: [{ id: 'amman', actor: 'israel' }], evidence }],
      }),
    ).toEqual([
      'error places[1].id: The id `israel` is already that of another actor. Give one of them another id.',
      'error meetings[0].participants[0].id: The id `amman` is already that of another place. Give one of them another id.',
    ]);
  });

  it('of saved views are their own', () => {
    const view = { title: 'A view', view: '' };
    expect(check({ views: [{ id: 'israel', ...view }] })).toEqual([]);
    expect(check({ views: [1, 2].map(() => ({ id: 'same', ...view })) })).toEqual([
      'error views[1].id: The id `same` is already that of another view. Give one of them another id.',
    ]);
  });
});

describe('actors', () => {
  it('have a country only where they are states', () => {
    const general = { id: 'general', kind: 'force', name: 'A force', country: 'SYR' };
    expect(check({ actors: [general] })).toEqual([
      'error actors[3].country: `general` is no state, and has the country SYR. Leave it out, and write to whom they belong in `affiliations`.',
    ]);
  });

  it('have a code of ISO 3166, or one that the dossier declares', () => {
    const kosovo = { id: 'kosovo', kind: 'state', name: 'Kosovo', country: 'XKX' };
    expect(check({ actors: [kosovo] })).toEqual([
      'error actors[3].country: There is no country code `XKX`. Write one of ISO 3166-1, or declare it in `countries` of the dossier.',
    ]);
    const countries = [{ code: 'XKX', name: 'Kosovo' }];
    expect(check({ actors: [kosovo], countries })).toEqual([]);
    expect(check({ actors: [{ ...kosovo, country: 'CS' }] })).toEqual([
      'error actors[3].country: There is no country code `CS`. Write `CSK` (Czechoslovakia) or `SCG` (Serbia and Montenegro).',
    ]);
  });

  it('of one code follow one another', () => {
    const kingdom = { id: 'kingdom', kind: 'state', name: 'Kingdom', country: 'YUG' };
    const republic = { id: 'republic', kind: 'state', name: 'Republic', country: 'YUG' };
    const existing = (first: string, second: string) => [
      { ...kingdom, existed: first },
      { ...republic, existed: second },
    ];
    expect(check({ actors: existing('1918/1941', '1945/1992') })).toEqual([]);
    expect(check({ actors: existing('1918/1945', '1945/1992') })).toEqual([]);
    expect(check({ actors: existing('1918/1950', '1945/1992') })).toEqual([
      'warning actors[4].country: `republic` and `kingdom` are both the state YUG, at one time. Make them one, or write when each of them `existed`.',
    ]);
    expect(check({ actors: [kingdom, republic] })).toHaveLength(1);
  });

  it('serve as persons only, and actors only', () => {
    const affiliations = (kind: string, to: string) => [{ kind, to, evidence }];
    const ministry = { id: 'ministry', kind: 'institution', name: 'A ministry' };
    const state = { id: 'syria', kind: 'state', name: 'Syria' };
    expect(
      check({ actors: [{ ...state, affiliations: affiliations('serves', 'israel') }] }),
    ).toEqual([
      'error actors[3].affiliations[0].kind: `syria` is a state, and only a person serves. For a ministry or an army write `part-of`; for a bloc `member-of`.',
    ]);
    expect(
      check({ actors: [{ ...ministry, affiliations: affiliations('serves', 'israel') }] }),
    ).toEqual([
      expect.stringMatching(/^warning .*`ministry` is an institution, and only a person/),
    ]);
    expect(
      check({ actors: [{ ...ministry, affiliations: affiliations('part-of', 'amman') }] }),
    ).toEqual([
      'error actors[3].affiliations[0].to: `part-of` points at a place, `amman`. Write the id of an actor.',
    ]);
    expect(
      check({ actors: [{ ...ministry, affiliations: affiliations('based-in', 'amman') }] }),
    ).toEqual([]);
  });

  it('succeed as states; a person holds an office', () => {
    const successor = { id: 'successor', kind: 'envoy', name: 'A successor', succeeds: 'envoy' };
    expect(check({ actors: [successor] })).toEqual([
      'warning actors[3].succeeds: `successor` is a person, and `succeeds` is for states and institutions. Write an office as `role` of an affiliation, with its dates.',
    ]);
  });
});

describe('places and meetings', () => {
  it('have both coordinates or none', () => {
    expect(check({ places: [{ id: 'here', name: 'Here', lat: 31.95 }] })).toEqual([
      'error places[1].lat: `here` has a `lat` and no `lon`. Add `lon`.',
    ]);
  });

  it('are part of a series or a conference only', () => {
    const part = { id: 'part', partOf: 'whole', evidence };
    expect(check({ meetings: [{ id: 'whole', form: 'series', evidence }, part] })).toEqual([]);
    expect(check({ meetings: [{ id: 'whole', form: 'visit', evidence }, part] })).toEqual([
      'error meetings[1].partOf: `whole` is a visit, which has no parts. Give `whole` the form "series" or "conference", or leave `partOf` out.',
    ]);
  });

  it('list nobody twice for the same, though one may act for two', () => {
    const acting = (...ends: readonly string[]) =>
      ends.map((end) => ({ actor: 'envoy', for: end, id: `for-${end}` }));
    expect(
      check({ meetings: [{ id: 'talks', participants: acting('israel', 'jordan'), evidence }] }),
    ).toEqual([]);
    expect(
      check({ meetings: [{ id: 'talks', participants: ['israel', 'israel'], evidence }] }),
    ).toEqual([
      'warning meetings[0].participants[1]: `israel` takes part twice, for the same. Leave one out, or say in `for` for whom they act.',
      expect.stringMatching(
        /^warning meetings\[0\]\.participants\[1\]: .*israel\.2`, by its position/,
      ),
    ]);
  });
});
