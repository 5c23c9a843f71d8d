import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/formats/dossier.ts';
import { DataError, type Problem } from '../../src/model/errors.ts';

const head = { version: 1, id: 'example', title: 'An example' };

function read(dossier: object) {
  return readDossier(JSON.stringify({ ...head, ...dossier }), 'example.json');
}

function problemsOf(run: () => unknown): readonly Problem[] {
  try {
    run();
  } catch (error) {
    if (error instanceof DataError) return error.problems;
    throw error;
  }
  return [];
}

describe('readDossier', () => {
  it('brings short forms to full ones', () => {
    const dossier = read({
      actors: [{ id: 'jordan', kind: 'state', name: 'Jordan', country: 'jo' }],
      sources: [{ id: 'paper', title: 'A paper' }],
      meetings: [
        {
          id: 'talks',
          participants: ['jordan', { name: 'a general' }, { actor: 'jordan', for: 'jordan' }],
          topics: 'water',
          evidence: [{ locator: '¶1' }],
        },
      ],
    });
    expect(dossier.actors[0]?.country).toBe('JOR');
    expect(dossier.meetings[0]?.topics).toEqual(['water']);
    expect(dossier.meetings[0]?.evidence[0]?.source).toBe('paper');
    expect(dossier.meetings[0]?.participants).toEqual([
      { actor: 'jordan', for: [], order: [], evidence: [] },
      { actor: { name: 'a general' }, for: [], order: [], evidence: [] },
      { actor: 'jordan', for: ['jordan'], order: [], evidence: [] },
    ]);
  });

  it('names each field of the wrong shape, with the value and the way to mend it', () => {
    const problems = problemsOf(() =>
      read({
        actors: [{ id: 'Jordan!', kind: 'stat', name: 12 }, []],
        meetings: [{ id: 'talks', participants: [4, { actor: 'jordan', part: 'hots' }] }],
      }),
    );
    expect(problems.map(({ path, message, mend }) => [path.join('.'), message, mend])).toEqual([
      ['actors.0.id', '`id` is "Jordan!".', 'Write lower-case letters, digits and single hyphens.'],
      ['actors.0.kind', '`kind` is "stat".', 'Did you mean "state"?'],
      ['actors.0.name', '`name` is the number 12.', 'Write a text in quotation marks.'],
      ['actors.1', 'An entry of `actors` is an empty list.', 'Write a record in { }.'],
      [
        'meetings.0.participants.0',
        'An entry of `participants` is the number 4.',
        'Write an id, or { "name": "…" } of someone or somewhere unnamed.',
      ],
      ['meetings.0.participants.1.part', '`part` is "hots".', 'Did you mean "host"?'],
    ]);
  });
});
