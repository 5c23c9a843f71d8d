import { expect, test } from 'vitest';
import { readDossierBytes } from '../../src/formats/dossier.ts';
import { publicFile } from '../../src/formats/public-file.ts';
import { DataError } from '../../src/model/errors.ts';

const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

test('a public file reads as the dossier without what is private, and ends in a line of its own', () => {
  const israel = { id: 'israel', kind: 'state', name: 'Israel' };
  const informant = { id: 'informant', kind: 'envoy', name: 'The informant', private: true };
  const file = { version: 1, id: 'own', title: 'Own', actors: [israel, informant] };
  const bytes = publicFile(encode(file), 'own.json');
  expect(new TextDecoder().decode(bytes)).toMatch(/\}\n$/u);
  expect(readDossierBytes(bytes, 'own.json')).toEqual(
    readDossierBytes(encode({ ...file, actors: [israel] }), 'own.json'),
  );
});

test('a file that cannot be read is not made public', () => {
  expect(() => publicFile(encode({ version: 1 }), 'own.json')).toThrow(DataError);
});
