import { describe, expect, it } from 'vitest';
import { examineDossier } from '../../src/formats/dossier.ts';
import type { DossierFile } from '../../src/model/dossier.ts';
import { generateDossier, generateDossierWithActors } from './generate-dossier.ts';

function examine(dossier: DossierFile) {
  return examineDossier(new TextEncoder().encode(JSON.stringify(dossier)), 'made-up.json');
}

function recordsOf(dossier: DossierFile): number {
  const { actors, places, meetings, agreements, relations, sources } = dossier;
  const lists = [actors, places, meetings, agreements, relations, sources];
  return lists.reduce((sum, list) => sum + (list?.length ?? 0), 0);
}

/** The values that a field has among some records, `undefined` where it is left out. */
function valuesOf<Key extends string>(
  records: readonly Readonly<Partial<Record<Key, unknown>>>[] | undefined,
  field: Key,
): ReadonlySet<unknown> {
  return new Set(records?.map((record) => record[field]));
}

describe('a made-up dossier', () => {
  it.each([0, 1, 12, 120, 1000])('of %i records reads without a problem', (records) => {
    expect(examine(generateDossier(records, 3)).problems).toEqual([]);
  });

  it.each([0, 1, 12, 120, 3000])('of %i actors has so many, and reads', (actors) => {
    const dossier = generateDossierWithActors(actors, 3);
    expect(dossier.actors).toHaveLength(actors);
    expect(examine(dossier).problems).toEqual([]);
  });

  it.each([100, 1000])('of %i records has about so many', (records) => {
    const found = recordsOf(generateDossier(records, 3));
    expect(Math.abs(found - records)).toBeLessThanOrEqual(0.03 * records);
  });

  it('is the same for one seed, and another for another', () => {
    expect(generateDossier(120, 3)).toEqual(generateDossier(120, 3));
    expect(generateDossier(120, 3).actors).not.toEqual(generateDossier(120, 4).actors);
  });

  it('has what real dossiers have', () => {
    const { actors, meetings, relations } = generateDossier(1000, 3);
    expect(valuesOf(actors, 'kind')).toEqual(new Set(['state', 'envoy', 'institution', 'force']));
    for (const form of ['series', 'conference', 'visit', undefined])
      expect(valuesOf(meetings, 'form')).toContain(form);
    for (const modality of ['planned', 'called-off', 'negated', undefined])
      expect(valuesOf(meetings, 'modality')).toContain(modality);
    expect(valuesOf(relations, 'certainty')).toContain('possible');
    const stances = meetings?.flatMap(({ evidence = [] }) => evidence.map(({ stance }) => stance));
    expect(stances).toContain('disputes');
    for (const { participants = [] } of meetings ?? []) {
      expect(participants.length).toBeGreaterThanOrEqual(2);
      expect(participants.length).toBeLessThanOrEqual(6);
    }
  });
});
