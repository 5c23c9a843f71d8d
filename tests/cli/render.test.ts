import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { CommandIo } from '../../src/cli/command.ts';
import { runProgram } from '../../src/cli/program.ts';

const file = 'graph-data/southern-syria-2017.json';

/** Runs the program; what it would write is kept. */
async function run(...args: readonly string[]) {
  const saved = new Map<string, string | Uint8Array>();
  let error = '';
  const io: CommandIo = {
    read: async (path) => new Uint8Array(await readFile(path)),
    save: async (path, content) => void saved.set(path, content),
    write: () => {},
    error: (text) => (error += text),
  };
  const code = await runProgram(args, io, '0');
  return { code, error, saved };
}

async function svgOf(...options: readonly string[]): Promise<string> {
  const { code, error, saved } = await run('render', file, '--out', 'figure.svg', ...options);
  expect([code, error]).toEqual([0, '']);
  return String(saved.get('figure.svg'));
}

describe('a figure from the command line', () => {
  test('has the dossier’s title and names of its marks and lines', async () => {
    const svg = await svgOf();
    expect(svg).toContain('>Southern Syria cease-fire</text>');
    expect(svg).toContain('<title>Israel, state</title>');
    expect(svg).toContain('<title>Israel objects to Southern Syria cease-fire</title>');
  });

  test('is the same file each time', async () => {
    expect(await svgOf()).toBe(await svgOf());
  });

  test('says in words what was asked for, and shows less', async () => {
    const whole = await svgOf();
    const part = await svgOf('--where', 'country:JOR');
    expect(part).toContain('Country: Jordan. ');
    expect(part.length).toBeLessThan(whole.length);
  });

  test('of an address is that of the same query', async () => {
    expect(await svgOf('--address', '#where=country:JOR&select=israel')).toContain(
      'Country: Jordan. ',
    );
    expect(await svgOf('--address', 'where=country:JOR')).toBe(
      await svgOf('--where', 'country:JOR'),
    );
  });

  test('takes the heading and the theme that it is given', async () => {
    const svg = await svgOf('--title', 'Another <title>', '--theme', 'dark');
    expect(svg).toContain('>Another &lt;title&gt;</text>');
    expect(svg).toContain('fill="#131b21"');
  });

  test('as PNG is as wide as was asked', async () => {
    const { saved } = await run('render', file, '--out', 'figure.png', '--width', '640');
    const png = saved.get('figure.png') as Uint8Array;
    expect([...png.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    expect(new DataView(png.buffer, png.byteOffset).getUint32(16)).toBe(640);
  });
});

describe('wrong use', () => {
  test.each([
    [[file], 'render needs --out.'],
    [['--out', 'a.svg'], 'render needs a file.'],
    [[file, '--out', 'a.gif'], 'a.gif does not say what to draw.'],
    [[file, '--out', 'a.svg', '--wher', 'x'], 'Did you mean --where?'],
    [[file, '--out', 'a.svg', '--theme', 'blue'], '--theme cannot be blue.'],
    [[file, '--out', 'a.svg', '--group', 'towns'], '--group cannot be towns.'],
    [[file, '--out', 'a.svg', '--width', '800'], 'An SVG has no width in pixels.'],
    [[file, '--out', 'a.png', '--width', 'wide'], '--width cannot be wide.'],
    [[file, '--out', 'a.svg', '--where', 'contry:RUS'], 'There is no key "contry"'],
    [[file, '--out'], '--out needs a value.'],
  ])('%j is refused', async (args, message) => {
    const { code, error, saved } = await run('render', ...args);
    expect(error).toContain(message);
    expect([code, saved.size]).toEqual([2, 0]);
  });

  test('a picture that is too large is refused with the width that works', async () => {
    const { code, error, saved } = await run('render', file, '--out', 'a.png', '--width', '99999');
    expect(error).toMatch(/too large to be drawn\. Choose a width of 1\d{4} or less\./u);
    expect([code, saved.size]).toEqual([1, 0]);
  });

  test('what a query names and the dossier lacks is told, and left out', async () => {
    const { code, error, saved } = await run(
      'render',
      file,
      '--out',
      'a.svg',
      '--where',
      'country:RUX',
    );
    expect(error).toContain('country:RUX');
    expect([code, saved.size]).toEqual([0, 1]);
  });
});

test('a figure shows nothing that is private', async () => {
  const dossier = {
    version: 1,
    id: 'a',
    title: 'A',
    sources: [{ id: 's', title: 'S' }],
    actors: [
      { id: 'israel', kind: 'state', name: 'Israel', country: 'ISR' },
      { id: 'jordan', kind: 'state', name: 'Jordan', country: 'JOR' },
      { id: 'friend', kind: 'envoy', name: 'A friend of ours', private: true },
    ],
    meetings: [{ id: 'm', title: 'Amman', participants: ['israel', 'jordan', 'friend'] }],
  };
  let svg = '';
  const io: CommandIo = {
    read: async () => new TextEncoder().encode(JSON.stringify(dossier)),
    save: async (_, content) => void (svg = String(content)),
    write: () => {},
    error: () => {},
  };
  expect(await runProgram(['render', 'a.json', '--out', 'a.svg'], io, '0')).toBe(0);
  expect(svg).toContain('Amman');
  expect(svg).not.toContain('friend');
});
