import { describe, expect, it } from 'vitest';
import type { CommandIo } from '../../src/cli/command.ts';
import { runProgram } from '../../src/cli/program.ts';
import { envoy, states } from '../fixtures/asking.ts';

const dossier = {
  version: 1,
  id: 'sample',
  title: 'A sample',
  sources: [{ id: 'paper', title: 'A newspaper' }],
  actors: [...states, envoy('sergei', 'russia')],
  meetings: [
    { id: 'one', title: 'Round "one", early', participants: ['sergei', 'israel'], when: '2017-07' },
    { id: 'two', participants: ['jordan', 'israel'], certainty: 'probable' },
  ],
  relations: [{ id: 'warning', kind: 'warns', from: 'israel', to: 'jordan' }],
};

/** Runs `query` on the sample; what it writes is kept. */
async function run(...options: readonly string[]) {
  const written = { text: '', error: '' };
  const io: CommandIo = {
    read: async () => new TextEncoder().encode(JSON.stringify(dossier)),
    save: async () => {},
    write: (text) => void (written.text += text),
    error: (text) => void (written.error += text),
  };
  const code = await runProgram(['query', 'sample.json', ...options], io, '0');
  return { code, ...written };
}

describe('query', () => {
  it('lists who met whom, as a table', async () => {
    const { code, text } = await run();
    expect(code).toBe(0);
    expect(text).toBe(
      [
        'from    kind      to      certain  possible\n',
        'israel  met-with  jordan  0        1\n',
        'israel  met-with  sergei  1        0\n',
      ].join(''),
    );
  });

  it('lifts to states where it is asked to', async () => {
    const { text } = await run('--group', 'states', '--where', 'country:RUS', '--format', 'json');
    expect(JSON.parse(text)).toEqual([
      { from: 'israel', kind: 'met-with', to: 'russia', certain: 1, possible: 0 },
    ]);
  });

  it('lists meetings as CSV, with quotes where they are needed', async () => {
    const { text } = await run('--as', 'meetings', '--format', 'csv', '--where', 'actor:sergei');
    expect(text).toBe(
      'id,when,title,place,participants,modality,certainty,standing,disputed\r\n' +
        'one,2017-07,"Round ""one"", early",,sergei; Israel,asserted,certain,none,\r\n',
    );
  });

  it('lists actors and relations', async () => {
    const actors = await run('--as', 'actors', '--format', 'json', '--where', 'meeting:one');
    expect(JSON.parse(actors.text)).toEqual([
      { id: 'israel', kind: 'state', name: 'Israel', country: 'ISR', meetings: 1 },
      { id: 'sergei', kind: 'envoy', name: 'sergei', country: 'RUS', meetings: 1 },
    ]);
    const relations = await run(
      '--as',
      'relations',
      '--format',
      'json',
      '--where',
      'relation:warns',
    );
    expect(JSON.parse(relations.text)).toMatchObject([
      { id: 'warning', from: 'Israel', to: 'Jordan' },
    ]);
  });

  it('tells what names nothing, and goes on without it', async () => {
    const { code, error } = await run('--where', 'actor:isreal');
    expect(code).toBe(0);
    expect(error).toContain('left out: actor:isreal (did you mean israel?)');
  });

  it('refuses what it does not know, and says what it does', async () => {
    expect(await run('--wher', 'x')).toMatchObject({ code: 2 });
    expect((await run('--wher', 'x')).error).toContain('Did you mean --where?');
    expect((await run('--as', 'nodes')).error).toContain('links, actors, meetings, relations');
  });

  it('tells everything that is wrong in a query, and points at it', async () => {
    const { code, error } = await run('--where', 'contry:RUS form:metting');
    expect(code).toBe(2);
    expect(error).toContain('\n  contry:RUS form:metting\n  ^^^^^^\n');
    expect(error).toContain('\n  contry:RUS form:metting\n                  ^^^^^^^\n');
  });
});
