import { describe, expect, it } from 'vitest';
import { examineDossier } from '../../../src/formats/dossier.ts';
import { sayPath } from '../../../src/words/problems.ts';

const evidence = [{ locator: '¶1' }];
const base = {
  version: 1,
  id: 'sample',
  title: 'A sample',
  actors: [
    { id: 'israel', kind: 'state', name: 'Israel' },
    { id: 'jordan', kind: 'state', name: 'Jordan' },
  ],
  places: [{ id: 'amman', name: 'Amman' }],
  agreements: [{ id: 'truce', title: 'A truce', evidence }],
  sources: [{ id: 'paper', title: 'A newspaper', published: '2017-08' }],
};

function check(fields: object): string[] {
  const text = JSON.stringify({ ...base, ...fields });
  return examineDossier(new TextEncoder().encode(text), 'sample.json').problems.map(
    ({ severity, path, message, mend }) => `${severity} ${sayPath(path)}: ${message} ${mend}`,
  );
}

function relation(fields: object) {
  return {
    relations: [{ id: 'r', kind: 'demands', from: 'israel', to: 'jordan', evidence, ...fields }],
  };
}

describe('relations', () => {
  it('are of a kind in the table, or of one that the dossier declares', () => {
    expect(check(relation({ kind: 'supports' }))).toEqual([]);
    expect(check(relation({ kind: 'suports' }))).toEqual([
      'error relations[0].kind: There is no kind of relation `suports`. Did you mean `supports`?',
    ]);
    const relationKinds = [{ id: 'trades-with', label: 'trades with', family: 'contact' }];
    expect(check({ ...relation({ kind: 'trades-with' }), relationKinds })).toEqual([]);
    expect(check({ ...relation({ kind: 'trade-with' }), relationKinds })).toEqual([
      'error relations[0].kind: There is no kind of relation `trade-with`. Did you mean `trades-with`?',
    ]);
  });

  it('are told where to write what follows from another record', () => {
    expect(check(relation({ kind: 'met-with' }))).toEqual([
      'error relations[0].kind: `met-with` is no kind of relation. It follows from meetings: write the meeting in `meetings`.',
    ]);
    expect(check(relation({ kind: 'serves' }))).toEqual([
      'error relations[0].kind: `serves` is no kind of relation. Write it in the `affiliations` of the actor.',
    ]);
  });

  it('point at what their kind may point at', () => {
    expect(check(relation({ kind: 'announces', to: 'truce' }))).toEqual([]);
    expect(check(relation({ kind: 'demands', to: 'truce' }))).toEqual([
      'error relations[0].to[0]: `demands` points at an agreement, `truce`. Its `to` is the id of an actor.',
    ]);
    expect(check(relation({ kind: 'present-in', to: 'jordan' }))).toEqual([]);
    expect(check(relation({ kind: 'present-in', to: ['amman', 'truce'] }))).toEqual([
      'error relations[0].to[1]: `present-in` points at an agreement, `truce`. Its `to` is the id of a place or a state.',
    ]);
  });

  it('have an end on each side', () => {
    expect(check(relation({ from: [] }))).toEqual([
      'error relations[0].from: `from` is empty. Name at least one.',
    ]);
  });

  it('of an own kind may not take a name of the table', () => {
    const kind = { label: 'demands', family: 'dispute' };
    expect(check({ relationKinds: [{ id: 'demands', ...kind }] })).toEqual([
      'error relationKinds[0].id: The kind `demands` is there already, in every dossier. Leave it out, or give it another id.',
    ]);
  });
});

describe('evidence', () => {
  it('is asked for where a statement has none; parts rest on their statement', () => {
    expect(check({ meetings: [{ id: 'talks', participants: ['israel'] }] })).toEqual([
      'warning meetings[0]: `talks` rests on no evidence. Add `evidence`: where a source says it.',
    ]);
  });

  it('names its source where the dossier has none or several', () => {
    const sources = [...base.sources, { id: 'wire', title: 'A wire' }];
    expect(check({ ...relation({}), agreements: [], sources })).toEqual([
      'error relations[0].evidence[0]: The evidence names no source, and the dossier has 2. Add `source`.',
    ]);
    expect(check({ ...relation({}), agreements: [], sources: [] })).toEqual([
      'error relations[0].evidence[0]: The evidence names no source, and the dossier has none. Add the source to `sources`.',
    ]);
  });

  it('vouches for fields that the claim has', () => {
    expect(check(relation({ when: '2017', evidence: [{ gives: ['when'] }] }))).toEqual([]);
    expect(check(relation({ when: '2017', evidence: [{ gives: ['whem', 'place'] }] }))).toEqual([
      'warning relations[0].evidence[0].gives[0]: The evidence vouches for `whem`, which the claim does not have. Did you mean `when`?',
      'warning relations[0].evidence[0].gives[1]: The evidence vouches for `place`, which the claim does not have. Leave it out, or add the field.',
    ]);
  });

  it('is attributed to actors and voices', () => {
    expect(check(relation({ evidence: [{ attribution: 'amman' }] }))).toEqual([
      'error relations[0].evidence[0].attribution[0]: `amman` is a place. Here the id of an actor or a voice is asked for.',
    ]);
  });
});

describe('dates', () => {
  it('can be read, and are in the calendar', () => {
    const [problem] = check(relation({ when: '2017-02-30' }));
    expect(problem).toMatch(/^error relations\[0\]\.when: .*2017-02-30.*no day 30/);
    expect(check({ updated: '2017-02-30' })[0]).toMatch(/^error updated: .*no day 30/);
  });

  it('end after they begin', () => {
    const [problem] = check(relation({ when: '2017-08/2017-07' }));
    expect(problem).toMatch(/^error relations\[0\]\.when: .*ends before it begins/);
  });
});

describe('fields that are not known', () => {
  it('are kept in silence, unless a known one is near', () => {
    expect(
      check({ meetings: [{ id: 'talks', particpants: ['israel'], weather: 'fair', evidence }] }),
    ).toEqual([
      'warning meetings[0].particpants: The field `particpants` is not known here, and so has no effect. Did you mean `participants`?',
    ]);
  });
});

describe('circles', () => {
  it('are written out', () => {
    const place = (id: string, within: string) => ({ id, name: id, within });
    expect(check({ places: [place('a', 'b'), place('b', 'c'), place('c', 'a')] })).toEqual([
      'error places[2].within: Places lie within one another in a circle: `a` → `b` → `c` → `a`. Take one `within` away.',
    ]);
  });

  it('of affiliations go through serves and part-of together', () => {
    const actor = (id: string, affiliations: readonly object[]) => ({
      id,
      kind: 'institution',
      name: id,
      affiliations,
    });
    const partOf = (to: string, when?: string) => ({ to, kind: 'part-of', when, evidence });
    expect(check({ actors: [actor('a', [partOf('b')]), actor('b', [partOf('a')])] })).toEqual([
      'error actors[1].affiliations[0].to: Actors serve or are part of one another in a circle: `a` → `b` → `a`. Take one of the affiliations away.',
    ]);
    const inTurn = [actor('a', [partOf('b', '1990')]), actor('b', [partOf('a', '2000')])];
    expect(check({ actors: inTurn })).toEqual([]);
  });
});

describe('order', () => {
  const meeting = (id: string, when: string | undefined, ...order: readonly object[]) => ({
    id,
    when,
    order,
    evidence,
  });

  it('refers to a claim, a stage or a source', () => {
    expect(
      check({
        meetings: [
          meeting('a', undefined, { is: 'after', of: 'paper' }, { is: 'before', of: 'truce' }),
        ],
      }),
    ).toEqual([]);
    expect(
      check({
        meetings: [
          meeting('a', undefined, { is: 'after', of: 'amman' }, { is: 'after', of: 'trucee' }),
        ],
      }),
    ).toEqual([
      'error meetings[0].order[0].of: `amman` is a place, which has no day of its own. Write the id of a meeting, a relation, a stage or a source.',
      'error meetings[0].order[1].of: There is no claim or source `trucee`. Did you mean `truce`?',
    ]);
  });

  it('goes in no circle, and what is on one day counts as one', () => {
    const meetings = [
      meeting('a', undefined, { is: 'before', of: 'b' }),
      meeting('b', undefined, { is: 'same-day', of: 'c' }),
      meeting('c', undefined, { is: 'before', of: 'a' }),
    ];
    const [problem, ...others] = check({ meetings });
    expect(problem).toMatch(
      /^error meetings.* in a circle: `a` → .*→ `a`\. Take one of the orders/,
    );
    expect(others).toEqual([]);
  });

  it('may be said from both ends', () => {
    const meetings = [
      meeting('a', undefined, { is: 'before', of: 'b' }, { is: 'same-day', of: 'c' }),
      meeting('b', undefined, { is: 'after', of: 'a' }),
      meeting('c', undefined, { is: 'same-day', of: 'a' }),
    ];
    expect(check({ meetings })).toEqual([]);
  });

  it('leaves every claim a day', () => {
    const meetings = [meeting('a', '2017-08'), meeting('b', '2017-07', { is: 'after', of: 'a' })];
    const [problem, ...others] = check({ meetings });
    expect(problem).toMatch(
      /^error meetings\[1\]\.order\[0\]: The dates and the order of `[ab]`, `[ab]` cannot all be true\./,
    );
    expect(others).toEqual([]);
  });
});
