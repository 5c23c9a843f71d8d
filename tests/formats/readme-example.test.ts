import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { examineDossier } from '../../src/formats/dossier.ts';

describe('the dossier that the README shows', () => {
  it('can be opened, and nothing in it is doubtful', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const [, example = ''] = /```json\n(.*?)```/su.exec(readme) ?? [];
    const { dossier, problems } = examineDossier(new TextEncoder().encode(example), 'README.md');
    expect(problems).toEqual([]);
    expect(dossier?.meetings.map(({ id }) => id)).toEqual(['amman']);
  });
});
