import { describe, expect, it } from 'vitest';
import { examineDossier, readDossier } from '../../src/formats/dossier.ts';
import { DataError } from '../../src/model/errors.ts';

const text = `{
  "version": 1, "id": "sample", "title": "A sample",
  "actors": [
    { "id": "israel", "kind": "state", "name": "Israel", "country": "QQQ" },
    { "id": "envoy", "kind": "envoy", "name": "Ünal 🕊", "country": "ISR",
      "affiliations": [{ "to": "isreal", "kind": "serves" }] }
  ],
  "sources": [{ "id": "paper", "title": "A newspaper" }],
  "meetings": [
    { "id": "talks", "particpants": [], "when": "2017-13",
      "participants": ["israel", { "name": "a general" }, "jordan", { "actor": "nobody" }] },
    { "id": "israel", "form": "visit" }
  ],
  "relations": [
    { "id": "demand", "kind": "serves", "from": "israel", "to": [ "talks",
        "envoy" ], "evidence": [{ "gives": [ "weather" ] }] }
  ]
}`;

/** Where each problem stands, as `line:column code`, in the order in which they are told. */
function places(given: string): readonly string[] {
  return examineDossier(new TextEncoder().encode(given), 'sample.json').problems.map(
    ({ line, column, code }) => `${line}:${column} ${code}`,
  );
}

describe('where a problem stands', () => {
  it('is told of every problem at once, from the top, at the value or at the field itself', () => {
    expect(places(text)).toEqual([
      '4:69 unknown-country',
      '5:69 country-of-no-state',
      '6:24 no-evidence',
      '6:32 unknown-id',
      '10:5 no-evidence',
      '10:22 unknown-field',
      '10:49 wrong-date',
      '11:59 unknown-id',
      '11:80 unknown-id',
      '12:5 no-evidence',
      '12:13 repeated-id',
      '15:31 misplaced-kind',
      '16:46 gives-nothing',
    ]);
  });

  it('is the nearest record around, for a field that is missing', () => {
    expect(
      places('{ "version": 1, "id": "a", "title": "A",\n "places": [ { "id": "b" } ] }'),
    ).toEqual(['2:14 missing-field']);
  });

  it('is told for a text without line breaks, and for one with those of Windows', () => {
    const meeting = '{ "id": "b", "when": "never" }';
    const head = '{ "version": 1, "id": "a", "title": "A",';
    expect(places(`${head} "meetings": [${meeting}] }`)).toContain('1:76 wrong-date');
    expect(places(`${head}\r\n"meetings": [\r\n${meeting}] }`)).toContain('3:22 wrong-date');
  });

  it('is carried by the error of a dossier that cannot be used; doubts are not among it', () => {
    let caught: unknown;
    try {
      readDossier(text, 'sample.json');
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(DataError);
    const { problems, total, message } = caught as DataError;
    expect(total).toBe(8);
    expect(problems).toHaveLength(8);
    expect(problems.every(({ severity }) => severity === 'error')).toBe(true);
    expect(message).toMatch(/^sample\.json: There is no country code `QQQ`\. /);
  });
});
