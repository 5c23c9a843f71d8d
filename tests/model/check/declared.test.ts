import { describe, expect, it } from 'vitest';
import { dossierOf } from '../../fixtures/dossier-of.ts';
import { problemsIn } from './problems-in.ts';

const evidence = [{ source: 'paper' }];

describe('country codes', () => {
  it('are brought to three letters in upper case, wherever they stand', () => {
    const dossier = dossierOf({
      actors: [{ id: 'jordan', kind: 'state', name: 'Jordan', country: 'jo' }],
      places: [{ id: 'amman', name: 'Amman', countries: 'Jor' }],
      voices: [{ id: 'officials', description: 'Officials', country: 'IL' }],
    });
    expect(dossier.actors[0]?.country).toBe('JOR');
    expect(dossier.places[0]?.countries).toEqual(['JOR']);
    expect(dossier.voices[0]?.country).toBe('ISR');
  });

  it('are known, wherever they stand', () => {
    expect(
      problemsIn({
        places: [{ id: 'amman', name: 'Amman', countries: ['JOR', 'JOX'] }],
        voices: [{ id: 'officials', description: 'Officials', country: 'zz' }],
      }),
    ).toEqual([
      'places[0].countries[1]: There is no country code `JOX`. Write one of ISO 3166-1, or declare it in `countries` of the dossier.',
      'voices[0].country: There is no country code `ZZ`. Write one of ISO 3166-1, or declare it in `countries` of the dossier.',
    ]);
  });

  it('are declared once', () => {
    const kosovo = { code: 'XKX', name: 'Kosovo' };
    expect(problemsIn({ countries: [kosovo, kosovo] })).toEqual([
      'countries[1].code: The country `XKX` is declared twice. Leave one out.',
    ]);
  });
});

describe('kinds', () => {
  it('of relations are declared once', () => {
    const trade = { id: 'trades-with', label: 'trades with', family: 'contact' };
    expect(problemsIn({ relationKinds: [trade, trade] })).toEqual([
      'relationKinds[1].id: The kind `trades-with` is declared twice. Leave one out.',
    ]);
  });

  it('of relations are in one of the four families', () => {
    const trade = { id: 'trades-with', label: 'trades with', family: 'trade' };
    expect(problemsIn({ relationKinds: [trade] })).toEqual([
      'relationKinds[0].family: `family` is "trade". Write contact, accord, dispute or tie.',
    ]);
  });

  it.each([
    ['spoke-with', 'It follows from meetings: write the meeting in `meetings`.'],
    ['took-part-in', 'Write it in the `participants` of the meeting.'],
    ['held-within', 'Write it as `partOf` of the meeting.'],
    ['party-to', 'Write it in the `parties` of the agreement.'],
    ['backed-by', 'Write it in the `affiliations` of the actor.'],
  ])('that are no relations are told where they belong: %s', (kind, mend) => {
    const actors = [{ id: 'jordan', kind: 'state', name: 'Jordan' }];
    const relations = [{ id: 'one', kind, from: 'jordan', to: 'jordan', evidence }];
    expect(problemsIn({ actors, relations })).toEqual([
      `relations[0].kind: \`${kind}\` is no kind of relation. ${mend}`,
    ]);
  });

  it('of affiliations are their own', () => {
    const affiliations = [{ to: 'jordan', kind: 'demands', evidence }];
    const actors = [
      { id: 'jordan', kind: 'state', name: 'Jordan' },
      { id: 'minister', kind: 'envoy', name: 'A minister', affiliations },
    ];
    expect(problemsIn({ actors })).toEqual([
      'actors[1].affiliations[0].kind: `kind` is "demands". Write serves, part-of, belongs-to, member-of, backed-by or based-in.',
    ]);
  });

  it('of affiliations say where they lead: one is based in a place or a state', () => {
    const affiliations = [{ to: 'ministry', kind: 'based-in', evidence }];
    const actors = [
      { id: 'ministry', kind: 'institution', name: 'A ministry' },
      { id: 'unit', kind: 'force', name: 'A unit', affiliations },
    ];
    expect(problemsIn({ actors })).toEqual([
      'actors[1].affiliations[0].to: `based-in` points at an actor (institution), `ministry`. Write the id of a place or a state.',
    ]);
  });

  it('of orders and evidence are words of a list', () => {
    const order = [{ is: 'same-dya', of: 'talks' }];
    const talks = { id: 'talks', order, evidence: [{ source: 'paper', stance: 'denies' }] };
    expect(problemsIn({ meetings: [talks] })).toEqual([
      'meetings[0].order[0].is: `is` is "same-dya". Did you mean "same-day"?',
      'meetings[0].evidence[0].stance: `stance` is "denies". Write supports or disputes.',
    ]);
  });
});
