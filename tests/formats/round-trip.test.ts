import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/formats/dossier.ts';
import { writeDossier } from '../../src/formats/write-dossier.ts';
import { anyDossierFile } from '../fixtures/any-dossier.ts';
import { unknownNames } from '../fixtures/any-fields.ts';

const seeded = { seed: 1949, numRuns: 150 };

function read(file: unknown) {
  return readDossier(JSON.stringify(file), 'any.json');
}

/** The same value, the fields of its records backwards; what stands in unknown fields is left alone. */
function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(
    ([name, inner]) => [name, unknownNames.includes(name) ? inner : backwards(inner)] as const,
  );
  return Object.fromEntries(fields.reverse());
}

/** What stands in unknown fields, wherever they are, in no particular order. */
function unknownsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .flatMap(([name, inner]) =>
      unknownNames.includes(name) && !Array.isArray(value)
        ? [`${name}: ${JSON.stringify(inner)}`]
        : unknownsIn(inner),
    )
    .sort();
}

describe('a dossier with records of every sort', () => {
  it('is equal once it is written and read again, and gives the same bytes', () => {
    fc.assert(
      fc.property(anyDossierFile, (file) => {
        const dossier = read(file);
        const text = writeDossier(dossier);
        const again = readDossier(text, 'written.json');
        expect(again).toEqual(dossier);
        expect(writeDossier(again)).toBe(text);
      }),
      seeded,
    );
  });

  it('keeps the fields that nobody knows, at every level', () => {
    fc.assert(
      fc.property(anyDossierFile, (file) => {
        expect(unknownsIn(JSON.parse(writeDossier(read(file))))).toEqual(unknownsIn(file));
      }),
      seeded,
    );
  });

  it('gives the same text in whatever order a person wrote its fields', () => {
    fc.assert(
      fc.property(anyDossierFile, (file) => {
        expect(writeDossier(read(backwards(file)))).toBe(writeDossier(read(file)));
      }),
      seeded,
    );
  });

  it('gives the same text from its full form as from its short forms', () => {
    fc.assert(
      fc.property(anyDossierFile, (file) => {
        const dossier = read(file);
        expect(writeDossier(read(dossier))).toBe(writeDossier(dossier));
      }),
      seeded,
    );
  });
});
