import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDossier, readDossierBytes } from '../../src/formats/dossier.ts';
import { withViews } from '../../src/formats/with-views.ts';
import { writeDossier } from '../../src/formats/write-dossier.ts';
import type { SavedView } from '../../src/model/dossier.ts';
import { DataError } from '../../src/model/errors.ts';

const amman: SavedView = { id: 'amman', title: 'In Amman', view: 'where=place:amman', pins: [] };
const hebrew: SavedView = {
  id: 'view',
  title: 'שיחות ברבת עמון',
  view: 'tab=matrix',
  pins: [{ mark: 'israel', x: -20, y: 310 }],
};

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The text with the views written in; a byte order mark stays visible. */
function write(text: string, ...views: readonly SavedView[]): string {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return decoder.decode(withViews(toBytes(text), views, 'a.json'));
}

const plain = `{
    "version": 1,
    "id": "a",   "title":"A",
    "x-mood": { "b" :1 }
}
`;

describe('withViews', () => {
  it('adds a list where the file has none, and leaves every other byte as it was', () => {
    expect(write(plain, amman, hebrew)).toBe(`{
    "version": 1,
    "id": "a",   "title":"A",
    "x-mood": { "b" :1 },
    "views": [
        { "id": "amman", "title": "In Amman", "view": "where=place:amman" },
        {
            "id": "view",
            "title": "שיחות ברבת עמון",
            "view": "tab=matrix",
            "pins": [{ "mark": "israel", "x": -20, "y": 310 }]
        }
    ]
}
`);
  });

  it('puts a view in the place of the one with its id, and keeps what only the file knows of it', () => {
    const entry = '{ "id": "amman", "title": "Once", "view": "", "x-mood": 1, "pins": [] }';
    const text = `{\n  "views": [\n    ${entry},\n    {"id":"b","title":"B","view":""}\n  ],\n  "id": "a"\n}`;
    expect(write(text, amman, hebrew)).toBe(
      text
        .replace(
          entry,
          '{ "id": "amman", "title": "In Amman", "view": "where=place:amman", "x-mood": 1 }',
        )
        .replace(
          '{"id":"b","title":"B","view":""}',
          `{"id":"b","title":"B","view":""},
    {
      "id": "view",
      "title": "שיחות ברבת עמון",
      "view": "tab=matrix",
      "pins": [{ "mark": "israel", "x": -20, "y": 310 }]
    }`,
        ),
    );
  });

  it('takes pins away that the view has no longer', () => {
    const before = write(plain, hebrew);
    expect(write(before, { ...hebrew, pins: [] })).not.toContain('pins');
  });

  it('fills an empty list', () => {
    const text = '{\n\t"views": [ ],\n\t"id": "a"\n}';
    const entry = '{ "id": "amman", "title": "In Amman", "view": "where=place:amman" }';
    expect(write(text, amman)).toBe(text.replace('[ ]', `[\n\t\t${entry}\n\t]`));
  });

  it('keeps a byte order mark, and the line ends of Windows', () => {
    const written = write(`\ufeff${plain.replaceAll('\n', '\r\n')}`, hebrew);
    expect(written).toBe(`\ufeff${write(plain, hebrew).replaceAll('\n', '\r\n')}`);
  });

  it('stays on one line where the file does', () => {
    expect(write('{"version":1,"id":"a"}', amman)).toBe(
      '{"version":1,"id":"a","views":[{"id":"amman","title":"In Amman","view":"where=place:amman"}]}',
    );
    expect(write('{ "id": "a" }', amman)).toBe(
      '{ "id": "a", "views": [{ "id": "amman", "title": "In Amman", "view": "where=place:amman" }] }',
    );
  });

  it('is not misled by views that are not those of the dossier', () => {
    const text = '{"x":{"views":[{"id":"amman"}]},"id":"\\"views\\":[","y":[["views"]]}';
    expect(JSON.parse(write(text, amman))).toMatchObject({
      x: { views: [{ id: 'amman' }] },
      y: [['views']],
      views: [{ id: 'amman', title: 'In Amman' }],
    });
  });

  it('gives the same bytes back where nothing changes', () => {
    const bytes = toBytes(write(plain, amman, hebrew));
    expect(withViews(bytes, [hebrew, amman], 'a.json')).toBe(bytes);
    expect(withViews(bytes, [], 'a.json')).toBe(bytes);
  });

  it('is read again with the views, in a dossier that is shipped', () => {
    const file = new URL('../../graph-data/southern-syria-2017.json', import.meta.url);
    const bytes = new Uint8Array(readFileSync(file));
    const written = withViews(bytes, [amman, hebrew], 'a.json');
    expect(readDossierBytes(written, 'a.json')).toEqual({
      ...readDossierBytes(bytes, 'a.json'),
      views: [amman, hebrew],
    });
    const changed = withViews(written, [{ ...amman, title: 'A' }], 'a.json');
    expect(readDossierBytes(changed, 'a.json').views).toEqual([{ ...amman, title: 'A' }, hebrew]);
  });

  it('refuses a file that it could not read, as reading does: UTF-16, or one cut off', () => {
    const wide = new Uint8Array(Buffer.from(`\ufeff${plain}`, 'utf16le'));
    expect(() => withViews(wide, [amman], 'a.json')).toThrow(/UTF-16.*UTF-8/su);
    expect(() => withViews(toBytes('{ "id": '), [amman], 'a.json')).toThrow(DataError);
  });
});

describe('writeDossier', () => {
  it('writes views with their pins and the fields that nobody knows', () => {
    const views = [{ ...hebrew, notes: [{ mark: 'israel', text: 'a note' }], 'x-mood': 1 }];
    const file = { version: 1, id: 'a', title: 'A', views, 'x-kept': [1] };
    const text = writeDossier(readDossier(JSON.stringify(file), 'a.json'));
    expect(JSON.parse(text)).toEqual(file);
  });
});
