import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeIo, readBytes } from '../../src/cli/node-io.ts';
import { runProgram } from '../../src/cli/program.ts';
import { limits } from '../../src/model/limits.ts';

const folder = mkdtempSync(join(tmpdir(), 'backchannel-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('files on disk', () => {
  it('are read as they are, and written anew', async () => {
    const path = join(folder, 'a.json');
    await nodeIo.save(path, 'Ünal');
    expect(new TextDecoder().decode(await nodeIo.read(path))).toBe('Ünal');
    await nodeIo.save(path, new Uint8Array([1, 0, 255]));
    expect([...(await nodeIo.read(path))]).toEqual([1, 0, 255]);
  });

  it('that are not there are wrong use, told in words', async () => {
    await expect(nodeIo.read(join(folder, 'none.json'))).rejects.toMatchObject({
      name: 'UsageError',
      message: `${join(folder, 'none.json')} cannot be read: there is no such file.`,
    });
    await expect(nodeIo.read(folder)).rejects.toThrow('it is a folder');
  });

  it('that cannot be written are wrong use, told in words', async () => {
    const path = join(folder, 'none', 'figure.svg');
    await expect(nodeIo.save(path, '')).rejects.toMatchObject({
      name: 'UsageError',
      message: `${path} cannot be written: there is no such folder.`,
    });
    await expect(nodeIo.save(folder, '')).rejects.toThrow('it is a folder');
  });

  it('are checked one after the other: a missing one does not hide what was found before', async () => {
    const bad = join(folder, 'bad.json');
    writeFileSync(bad, '{}');
    const said: string[] = [];
    const io = { ...nodeIo, write: (text: string) => said.push(text), error: () => {} };
    expect(await runProgram(['validate', bad, join(folder, 'none.json')], io, '1.0.0')).toBe(2);
    expect(said.at(-1)).toBe(`${bad}: 3 errors\n`);
  });
});

describe('a pipe', () => {
  it('is read to its end', async () => {
    const stream = Readable.from([Buffer.from('ab'), Buffer.from('c')]);
    expect(new TextDecoder().decode(await readBytes(stream, '-'))).toBe('abc');
  });

  it('that never ends is left as soon as it has more than a dossier may have', async () => {
    const chunk = Buffer.alloc(limits.fileBytes / 4);
    let given = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          given++;
          yield chunk;
        }
      })(),
      { highWaterMark: 1 },
    );
    await expect(readBytes(endless, '-')).rejects.toMatchObject({
      name: 'DataError',
      problems: [{ code: 'too-large' }],
    });
    expect(given).toBeLessThan(10);
    expect(endless.destroyed).toBe(true);
  });
});
