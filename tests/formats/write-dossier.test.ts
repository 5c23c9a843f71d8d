import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/formats/dossier.ts';
import { writeDossier } from '../../src/formats/write-dossier.ts';
import { meetingForms, modalities, participationParts } from '../../src/model/vocabulary.ts';

const shipped = new URL('../../graph-data/southern-syria-2017.json', import.meta.url);

function rewrite(dossier: object): unknown {
  const head = { version: 1, id: 'sample', title: 'A sample' };
  return JSON.parse(writeDossier(readDossier(JSON.stringify({ ...head, ...dossier }), 'a.json')));
}

describe('writeDossier', () => {
  it('writes short forms: what says no more than its absence is left out', () => {
    const actors = [{ id: 'jordan', kind: 'state', name: 'Jordan', names: [] }];
    const sources = [{ id: 'paper', title: 'A newspaper' }];
    const full = {
      id: 'talks',
      topics: ['water'],
      participants: [
        { actor: 'jordan', for: [], order: [], evidence: [] },
        { actor: { name: 'a general' } },
        { actor: 'jordan', for: ['jordan'], evidence: [{ source: 'paper', gives: [] }] },
      ],
      evidence: [],
    };
    expect(rewrite({ actors, sources, meetings: [full] })).toMatchObject({
      actors: [{ id: 'jordan', kind: 'state', name: 'Jordan' }],
      meetings: [
        {
          id: 'talks',
          topics: 'water',
          participants: [
            'jordan',
            { name: 'a general' },
            { actor: 'jordan', for: 'jordan', evidence: [{}] },
          ],
        },
      ],
    });
  });

  it('writes fields in the order of the schema, and unknown ones as they were, after them', () => {
    const text = writeDossier(
      readDossier('{"mood":{"b":1,"a":[[]]},"title":"A","id":"a","version":1}', 'a.json'),
    );
    expect(text).toBe(
      [
        '{',
        '  "version": 1,',
        '  "id": "a",',
        '  "title": "A",',
        '  "mood": { "b": 1, "a": [[]] }',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('keeps the full form where the short one would be read as another', () => {
    const participants = [{ actor: { name: 'a general', actor: 'unknown' } }];
    expect(rewrite({ meetings: [{ id: 'talks', participants }] })).toMatchObject({
      meetings: [{ participants }],
    });
  });

  it('gives the dossier that is shipped back, and the same text twice', () => {
    const dossier = readDossier(readFileSync(shipped, 'utf8'), 'shipped');
    const text = writeDossier(dossier);
    expect(readDossier(text, 'written')).toEqual(dossier);
    expect(writeDossier(readDossier(text, 'written'))).toBe(text);
  });

  it('writes any dossier so that it is read as it was', () => {
    fc.assert(
      fc.property(dossiers, (given) => {
        const dossier = readDossier(JSON.stringify(given), 'given');
        const text = writeDossier(dossier);
        const again = readDossier(text, 'written');
        expect(again).toEqual(dossier);
        expect(writeDossier(again)).toBe(text);
      }),
      { seed: 2017, numRuns: 200 },
    );
  });
});

const name = fc.string({ minLength: 1, maxLength: 20, unit: 'binary' });
const actorId = fc.constantFrom('israel', 'jordan', 'russia');
const some = <Entry>(entry: fc.Arbitrary<Entry>) =>
  fc.oneof(entry, fc.array(entry, { maxLength: 3 }));
const unnamed = fc.record({ name, weather: name }, { requiredKeys: ['name'] });
const reference = fc.oneof(actorId, unnamed);
const evidence = fc.array(
  fc.record(
    {
      source: fc.constant('paper'),
      locator: name,
      attribution: some(actorId),
      on: day(),
      other: fc.jsonValue(),
    },
    { requiredKeys: ['source'] },
  ),
  { maxLength: 2 },
);
const claim = { when: day(), modality: fc.constantFrom(...modalities), evidence };
const participation = fc.record(
  { actor: reference, for: some(actorId), part: fc.constantFrom(...participationParts), ...claim },
  { requiredKeys: ['actor'] },
);

function day(): fc.Arbitrary<string> {
  return fc.constantFrom('2017', '2017-07-07~', '2017-07/2017-08', '[2017-07-01..2017-07-07]');
}

const meeting = fc.record(
  {
    form: fc.constantFrom(...meetingForms),
    place: unnamed,
    topics: some(name),
    participants: fc.array(fc.oneof(reference, participation), { maxLength: 4 }),
    ...claim,
    weather: fc.jsonValue(),
  },
  { requiredKeys: [] },
);

/** Dossiers with one source or two, short forms and long, and fields that nobody knows. */
const dossiers = fc
  .record({ title: name, meetings: fc.array(meeting, { maxLength: 4 }), second: fc.boolean() })
  .map(({ title, meetings, second }) => ({
    version: 1,
    id: 'generated',
    title,
    actors: ['israel', 'jordan', 'russia'].map((id) => ({ id, kind: 'state', name: id })),
    sources: (second ? ['paper', 'wire'] : ['paper']).map((id) => ({ id, title: id })),
    meetings: meetings.map((fields, at) => ({ id: `m-${at}`, ...fields })),
  }));
