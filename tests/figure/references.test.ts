import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { CommandIo } from '../../src/cli/command.ts';
import { runProgram } from '../../src/cli/program.ts';

/**
 * Pictures that were looked at and found good. After a change that is meant to be seen, run with
 * `UPDATE_REFERENCES=1`, look at them again, and commit them with the change.
 */
const references = [
  { name: 'southern-syria', options: [] },
  { name: 'southern-syria-states-dark', options: ['--group', 'states', '--theme', 'dark'] },
] as const;

const folder = new URL('./references/', import.meta.url);

async function render(options: readonly string[]): Promise<Uint8Array> {
  const saved: (string | Uint8Array)[] = [];
  const io: CommandIo = {
    read: async (path) => new Uint8Array(await readFile(path)),
    save: async (_, content) => void saved.push(content),
    write: () => {},
    error: (text) => expect(text).toBe(''),
  };
  const file = 'graph-data/southern-syria-2017.json';
  await runProgram(['render', file, '--out', 'a.png', '--width', '900', ...options], io, '0');
  const [picture] = saved;
  return picture instanceof Uint8Array ? picture : new Uint8Array();
}

test.each(references)(
  'the figure $name is the one that was looked at',
  async ({ name, options }) => {
    const drawn = await render(options);
    const file = new URL(`${name}.png`, folder);
    if (process.env['UPDATE_REFERENCES'] !== undefined) writeFileSync(file, drawn);
    const same = Buffer.from(drawn).equals(readFileSync(file));
    if (!same) {
      mkdirSync('pictures', { recursive: true });
      writeFileSync(`pictures/${name}-now.png`, drawn);
    }
    expect(same, `see pictures/${name}-now.png beside tests/figure/references/${name}.png`).toBe(
      true,
    );
  },
);
