import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const mostLines = 300;

/** Every file of ours that a person writes, by its path from the top. */
const files = ['src', 'tests'].flatMap((folder) =>
  readdirSync(`${root}/${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|svelte|js|cjs|mjs|css|html)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length).replace(/^\//, '')),
);

const read = (file: string): string => readFileSync(`${root}/${file}`, 'utf8');

/** The lines of all files that hold a pattern, as `file:line`. */
function linesWith(pattern: RegExp): readonly string[] {
  return files.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1}`] : [])),
  );
}

describe('the house', () => {
  it(`has no file of more than ${mostLines} lines`, () => {
    const long = files.filter((file) => read(file).trimEnd().split('\n').length > mostLines);
    expect(long).toEqual([]);
  });

  it('names files in kebab-case, and components in PascalCase', () => {
    const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|svelte|config|d))?\.[a-z]+$/;
    const pascal = /^[A-Z][A-Za-z0-9]*\.svelte$/;
    const misnamed = files.filter((file) => {
      const name = basename(file);
      return !(name.endsWith('.svelte') ? pascal : kebab).test(name);
    });
    expect(misnamed).toEqual([]);
  });

  it('has no file that says only that it holds this and that', () => {
    const vague = /^(?:utils?|helpers?|misc|common|index)\.ts$/;
    expect(files.filter((file) => vague.test(basename(file)))).toEqual([]);
  });

  it('leaves nothing for later, and no test out', () => {
    // In pieces, so that this file does not find itself.
    const later = ['to' + 'do', 'fix' + 'me', 'x' + 'xx'].join('|');
    expect(linesWith(new RegExp(`\\b(?:${later})\\b`, 'i'))).toEqual([]);
    expect(linesWith(/\b(?:it|test|describe)\.(?:only|skip)\b/)).toEqual([]);
  });

  it('has a floor for every folder, which imports nothing from above', () => {
    const folders = readdirSync(`${root}/src`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    const rules = createRequire(import.meta.url)('./dependency-cruiser.cjs') as {
      readonly forbidden: readonly { readonly name: string }[];
    };
    const names = new Set(rules.forbidden.map(({ name }) => name));
    expect(folders.filter((folder) => !names.has(`${folder}-imports-only-from-below`))).toEqual([]);
    expect(names).toContain('no-cycle');
  });
});
