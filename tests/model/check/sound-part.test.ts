import { describe, expect, it } from 'vitest';
import { examineDossier } from '../../../src/formats/dossier.ts';
import { limits } from '../../../src/model/limits.ts';
import { problemsIn } from './problems-in.ts';

function examine(text: string) {
  return examineDossier(new TextEncoder().encode(text), 'sample.json');
}

const text = `{
  "version": 1, "id": "sample", "title": "A sample",
  "sources": [{ "id": "paper", "title": "A newspaper" }],
  "actors": [
    { "id": "jordan", "kind": "stat", "name": "Jordan" },
    { "id": "israel", "kind": "state", "name": "Israel" },
    { "id": "envoy", "kind": "envoy", "name": "An envoy",
      "affiliations": [{ "to": "jordan", "kind": "serves", "evidence": [{}] }] }
  ],
  "places": [
    { "id": "amman", "name": "Amman",
      "within": "valley" },
    { "id": "valley", "name": "The valley", "within": "amman" }
  ],
  "meetings": [
    { "id": "talks", "participants": ["jordan",
        "isreal"], "evidence": [{}],
      "when": "2017-02-30" }
  ],
  "relations": [
    { "id": "demand", "from": "israel", "to": "jordan", "evidence": [{}],
      "kind": "demandz" }
  ]
}`;

describe('a record of a wrong shape', () => {
  it('hides nothing that is wrong elsewhere, and each problem has its own line', () => {
    const { dossier, problems, errorCount } = examine(text);
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [5, 'unknown-word'],
      [13, 'circle'],
      [17, 'unknown-id'],
      [18, 'wrong-date'],
      [22, 'unknown-kind'],
    ]);
    expect(problems[2]?.mend).toBe('Did you mean `israel`?');
    expect(errorCount).toBe(5);
    expect(dossier).toBeUndefined();
  });

  it('may be referred to, as may the parts within it', () => {
    const problems = problemsIn({
      countries: [{ code: 'qqq', name: 12 }],
      relationKinds: [{ id: 'scolds', label: 'scolds', family: 'nonsense' }],
      actors: [{ id: 'island', kind: 'state', name: 'An island', country: 'QQQ' }],
      meetings: [{ id: 'talks', form: 12, participants: [{ id: 'guest', actor: 'island' }] }],
      relations: [
        {
          id: 'demand',
          kind: 'scolds',
          from: 'island',
          to: ['talks', 'guest'],
          order: [{ is: 'after', of: 'talks.participant.island', evidence: [{}] }],
          evidence: [{}],
        },
      ],
    });
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'countries[0].name',
      'relationKinds[0].family',
      'meetings[0].form',
    ]);
  });

  it('is not taken for a source that is missing', () => {
    const problems = problemsIn({
      sources: [{ id: 'paper' }],
      actors: [{ id: 'israel', kind: 'state', name: 'Israel' }],
      meetings: [{ id: 'talks', participants: ['israel'], evidence: [{}, { source: 'paper' }] }],
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('`title` is missing.');
  });

  it('moves no other problem from its place in the list', () => {
    const problems = problemsIn({
      places: [
        { id: 'haifa' },
        { id: 'amman', name: 'Amman', lat: 31.9 },
        12,
        { id: 'aqaba', name: 'Aqaba', lat: 29.5 },
      ],
    });
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'places[0].name',
      'places[1].lat',
      'places[2]',
      'places[3].lat',
    ]);
  });
});

describe('a field of the file that is of a wrong shape', () => {
  it('hides nothing, even where no dossier can be without it', () => {
    const problems = problemsIn({
      title: 12,
      updated: 'yesterday',
      places: [{ id: 'amman', name: 'Amman', within: 'nowhere' }],
    });
    expect(problems).toHaveLength(3);
    expect(problems.join('\n')).toContain('There is no place or state `nowhere`.');
  });

  it('may hold any record, where it is a list that cannot be read', () => {
    const problems = problemsIn({
      actors: { israel: { kind: 'state' } },
      meetings: [{ id: 'talks', participants: ['israel'], when: '2017-02-30', evidence: [{}] }],
    });
    expect(problems).toHaveLength(2);
    expect(problems.join('\n')).not.toContain('There is no');
  });
});

describe('problems of shape and of meaning together', () => {
  it('are all counted, and listed up to the limit', () => {
    const count = limits.problems - 1;
    const bad = Array.from({ length: count }, (_, at) => ({ id: `bad-${at}` }));
    const half = Array.from({ length: 5 }, (_, at) => ({ id: `half-${at}`, name: 'Half', lat: 1 }));
    const file = { version: 1, id: 'sample', title: 'A sample', places: [...bad, ...half] };
    const { problems, errorCount } = examine(JSON.stringify(file));
    expect(problems).toHaveLength(limits.problems);
    expect(problems.at(-1)?.path).toEqual(['places', count, 'lat']);
    expect(errorCount).toBe(count + 5);
  });
});
