import { describe, expect, it } from 'vitest';
import { independentSources, standingOf } from '../../src/graph/standing.ts';
import { dossierOf } from '../fixtures/dossier-of.ts';

const dossier = dossierOf({
  actors: [{ id: 'minister', kind: 'envoy', name: 'Minister' }],
  voices: [
    { id: 'officials', description: 'Officials', anonymous: true },
    { id: 'spokesman', description: 'A spokesman' },
  ],
});
const voices = new Map(dossier.voices.map((voice) => [voice.id, voice]));

function standing(...attributions: readonly (readonly string[])[]) {
  const evidence = attributions.map((attribution) => ({ source: 'paper', attribution, gives: [] }));
  return standingOf(evidence, voices);
}

describe('standing', () => {
  it('is on record with a named speaker, an actor or a voice', () => {
    expect(standing(['minister'])).toBe('on-record');
    expect(standing(['officials', 'spokesman'])).toBe('on-record');
  });

  it("is the source's own word where nobody else is named", () => {
    expect(standing([])).toBe('own-word');
  });

  it('is anonymous where nobody has a name, and none without evidence', () => {
    expect(standing(['officials'])).toBe('anonymous');
    expect(standing()).toBe('none');
  });

  it('is the best of several pieces', () => {
    expect(standing(['officials'], [])).toBe('own-word');
    expect(standing(['officials'], ['minister'])).toBe('on-record');
  });

  it('is never raised by evidence that disputes', () => {
    const denial = {
      source: 'paper',
      attribution: ['minister'],
      stance: 'disputes' as const,
      gives: [],
    };
    expect(standingOf([denial], voices)).toBe('none');
  });
});

describe('independent sources', () => {
  const sources = new Map(
    dossierOf({
      sources: [
        { id: 'wire', title: 'Wire' },
        { id: 'paper', title: 'Paper', basedOn: ['wire'] },
        { id: 'weekly', title: 'Weekly', basedOn: ['paper'] },
        { id: 'memoir', title: 'Memoir' },
      ],
    }).sources.map((source) => [source.id, source]),
  );

  it('are the ends to which a set of sources leads', () => {
    expect([...independentSources(['paper', 'weekly', 'wire'], sources)]).toEqual(['wire']);
    expect(independentSources(['weekly', 'memoir'], sources).size).toBe(2);
  });
});
