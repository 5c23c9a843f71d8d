import { describe, expect, it } from 'vitest';
import type { CommandIo } from '../../src/cli/command.ts';
import { runProgram } from '../../src/cli/program.ts';

const files: Readonly<Record<string, string>> = {
  'good.json': '{"version": 1, "id": "good", "title": "Good"}',
  'doubtful.json': '{"version": 1, "id": "a", "title": "A",\n "meetings": [{ "id": "talks" }]}',
  'bad.json':
    '{"version": 1, "id": "a", "title": "A",\n "actors": [{ "id": "a", "kind": "stat" }]}',
};

/** Runs the program over the files above; what it writes is kept. */
async function run(...args: readonly string[]) {
  const written = { text: '', error: '' };
  const io: CommandIo = {
    read: async (path) => new TextEncoder().encode(files[path] ?? ''),
    save: async () => {},
    write: (text) => void (written.text += text),
    error: (text) => void (written.error += text),
  };
  const code = await runProgram(args, io, '1.2.3');
  return { code, ...written };
}

describe('validate', () => {
  it('says that a good dossier has no problems', async () => {
    expect(await run('validate', 'good.json')).toEqual({
      code: 0,
      text: 'good.json: no problems\n',
      error: '',
    });
  });

  it('lists the problems of every file with their lines, and fails if any is an error', async () => {
    const { code, text } = await run('validate', 'doubtful.json', 'bad.json');
    expect(code).toBe(1);
    expect(text.split('\n')).toEqual([
      'doubtful.json:2:15 meetings[0]: warning: `talks` rests on no evidence. Add `evidence`: where a source says it.',
      'doubtful.json: 1 warning',
      'bad.json:2:13 actors[0].name: `name` is missing. Add `name` to the record.',
      'bad.json:2:34 actors[0].kind: `kind` is "stat". Did you mean "state"?',
      'bad.json: 2 errors',
      '',
    ]);
  });

  it('does not fail for warnings alone', async () => {
    expect((await run('validate', 'doubtful.json')).code).toBe(0);
  });

  it('writes JSON for programs', async () => {
    const { code, text } = await run('validate', '--json', 'bad.json');
    expect(code).toBe(1);
    expect(JSON.parse(text)).toMatchObject([
      {
        file: 'bad.json',
        errors: 2,
        warnings: 0,
        problems: [{ line: 2 }, { line: 2, code: 'unknown-word', path: ['actors', 0, 'kind'] }],
      },
    ]);
  });

  it('refuses wrong use, and says how it is used', async () => {
    expect(await run('validate')).toMatchObject({ code: 2, text: '' });
    expect((await run('validate', 'good.json', '--jsn')).error).toBe(
      'backchannel: validate has no option --jsn. Did you mean --json?\n',
    );
  });
});

describe('the program', () => {
  it('tells its version and its commands', async () => {
    expect(await run('--version')).toEqual({ code: 0, text: '1.2.3\n', error: '' });
    const { code, text } = await run('--help');
    expect(code).toBe(0);
    expect(text).toContain('backchannel validate FILE…');
    expect((await run('validate', '--help')).text).toContain('--json');
  });

  it('offers the command that was likely meant', async () => {
    expect(await run('validat')).toEqual({
      code: 2,
      text: '',
      error: 'backchannel: There is no command validat. Did you mean validate?\n',
    });
  });
});
