import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDossierWithWarnings } from '../../src/formats/dossier.ts';
import type { Dossier, Evidence } from '../../src/model/dossier.ts';
import { locateClaims } from './claim-locators.ts';
import { evidenceOf } from './evidence-of.ts';

const folder = new URL('../../graph-data/', import.meta.url);
const names = readdirSync(folder).filter(
  (name) => name.endsWith('.json') && name !== 'dossier.schema.json',
);
const shipped = names.map((name) => ({
  name,
  ...readDossierWithWarnings(readFileSync(new URL(name, folder), 'utf8'), name),
}));
const dossiers = shipped.map(({ dossier }) => dossier);

/** What the reader finds doubtful in a shipped file, as "file: code at path", and we have let stand. */
const knownWarnings: readonly string[] = [];
/** A symbol of the United Nations, as titles carry it: "S/RES/2231", "A/50/790", "SC/12171". */
const symbol = /\b(?:[AS]\/(?:[A-Z]+\/)?\d[\d/]*|SC\/\d+)/u;
/** Rests on a newspaper report that has no address: its publisher and month must do. */
const reportOfOneNewspaper = 'southern-syria-2017';

function isWide({ actors, meetings, sources }: Dossier): boolean {
  return actors.length >= 30 && meetings.length >= 8 && sources.length >= 4;
}

test('what the reader warns of is listed here, and nothing else', () => {
  const found = shipped.flatMap(({ name, warnings }) =>
    warnings.map(({ code, path }) => `${name}: ${code} at ${path.join('.')}`),
  );
  expect(found).toEqual(knownWarnings);
});

test('at least one dossier has thirty actors, eight meetings and four sources', () => {
  expect(dossiers.filter(isWide).length).toBeGreaterThanOrEqual(1);
});

test('a telephone call, a planned and a called-off meeting occur', () => {
  const meetings = dossiers.flatMap((dossier) => dossier.meetings);
  expect(meetings.some(({ mode }) => mode === 'call')).toBe(true);
  expect(meetings.some(({ modality }) => modality === 'planned')).toBe(true);
  expect(meetings.some(({ modality }) => modality === 'called-off')).toBe(true);
});

test('a claim is disputed, and so is a date', () => {
  const disputing = dossiers.flatMap(evidenceOf).filter(({ stance }) => stance === 'disputes');
  expect(disputing.length).toBeGreaterThanOrEqual(2);
  expect(disputing.some(({ gives }) => gives.includes('when'))).toBe(true);
});

test('a person changes posts: two services with different times and roles', () => {
  const changing = dossiers.flatMap(({ actors }) =>
    actors.filter(({ kind, affiliations }) => {
      const services = affiliations.filter((held) => held.kind === 'serves');
      const times = new Set(services.map(({ when }) => when));
      const roles = new Set(services.map(({ role }) => role));
      return kind === 'envoy' && times.size > 1 && roles.size > 1;
    }),
  );
  expect(changing.length).toBeGreaterThanOrEqual(1);
});

test('a historic state has an end and a successor', () => {
  const historic = dossiers.flatMap(({ actors }) =>
    actors.filter(
      ({ id, country, existed }) =>
        ['SUN', 'YUG', 'DDR', 'CSK'].includes(country ?? '') &&
        existed !== undefined &&
        !existed.endsWith('..') &&
        actors.some(({ succeeds }) => succeeds.includes(id)),
    ),
  );
  expect(historic.map(({ country }) => country)).toEqual(expect.arrayContaining(['DDR', 'SUN']));
});

test('a delegation at a meeting is that of an institution', () => {
  const found = dossiers.flatMap(({ actors, meetings }) => {
    const institutions = new Set(
      actors.filter(({ kind }) => kind === 'institution').map(({ id }) => id),
    );
    return meetings
      .flatMap(({ participants }) => participants)
      .filter(({ actor }) => typeof actor === 'string' && institutions.has(actor));
  });
  expect(found.length).toBeGreaterThanOrEqual(1);
});

test('a conference has meetings on its margins', () => {
  const held = dossiers.flatMap(({ meetings }) => {
    const conferences = new Set(
      meetings.filter(({ form }) => form === 'conference').map(({ id }) => id),
    );
    return meetings.filter(({ partOf }) => partOf !== undefined && conferences.has(partOf));
  });
  expect(held.length).toBeGreaterThanOrEqual(2);
});

describe.each(shipped)('$name', ({ name, dossier }) => {
  test('is named for its id and says what it is', () => {
    expect(name).toBe(`${dossier.id}.json`);
    expect(dossier.summary ?? '').not.toBe('');
    expect([dossier.language, dossier.licence]).toEqual(['en', 'CC-BY-4.0']);
    expect(dossier.$schema).toBe('./dossier.schema.json');
  });

  test('each piece of evidence has a locator and a paraphrase', () => {
    const bare = evidenceOf(dossier).filter(
      ({ locator, paraphrase }: Evidence) => !locator || !paraphrase,
    );
    expect(bare).toEqual([]);
  });

  test('each claim rests on evidence, its own or its statement’s', () => {
    const bare = locateClaims(dossier).filter(({ locators }) => locators.length === 0);
    expect(bare.map(({ address }) => address)).toEqual([]);
  });

  test('each source has a title and something by which it is found', () => {
    const lost = dossier.sources.filter(
      ({ title, url, doi, isbn }) =>
        title === '' || !(url ?? doi ?? isbn ?? (symbol.test(title) ? title : undefined)),
    );
    const allowed = dossier.id === reportOfOneNewspaper ? 1 : 0;
    expect(lost.length).toBeLessThanOrEqual(allowed);
  });

  test('each source is used', () => {
    const used = new Set(evidenceOf(dossier).map(({ source }) => source));
    const only = dossier.sources.length === 1;
    expect(dossier.sources.filter(({ id }) => !only && !used.has(id))).toEqual([]);
  });

  test('each place has coordinates, or lies within one that has', () => {
    const lost = dossier.places.filter(
      ({ lat, lon, within }) => within === undefined && (lat === undefined || lon === undefined),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('titles of meetings are short', () => {
    const long = dossier.meetings.filter(({ title }) => (title ?? '').length > 40);
    expect(long.map(({ id }) => id)).toEqual([]);
  });
});
