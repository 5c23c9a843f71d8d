import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { examineDossier } from '../../src/formats/dossier.ts';

describe.each(['README.md', 'graph-data/README.md'])('the dossier that %s shows', (file) => {
  it('can be opened, and nothing in it is doubtful', () => {
    const readme = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
    const [, example = ''] = /```json\n(.*?)```/su.exec(readme) ?? [];
    const { dossier, problems } = examineDossier(new TextEncoder().encode(example), file);
    expect(problems).toEqual([]);
    expect(dossier?.meetings).toHaveLength(1);
  });
});
