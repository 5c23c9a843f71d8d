import { readDossierBytes } from '../formats/dossier.ts';
import type { Answer, Question } from '../graph/answer.ts';
import { openArchive } from '../graph/archive.ts';
import { limits } from '../model/limits.ts';
import type { Command, CommandIo } from './command.ts';
import { readQueryArguments } from './query-arguments.ts';
import { listings } from './query-listings.ts';
import { rowFormats } from './row-formats.ts';

/** Lists what a query keeps of dossiers. */
export const query = {
  name: 'query',
  usage: 'query FILE… [--where QUERY] [--as LISTING] [--group states] [--format FORMAT]',
  summary: 'List what a query keeps: who met whom, actors, meetings or relations.',
  options: [
    ['--where QUERY', 'what to keep, such as "country:RUS kind:envoy after:2017-07"; all of it'],
    ['--as LISTING', 'links (who met or spoke with whom), actors, meetings or relations; links'],
    ['--group GROUP', 'actors, or states: lifted to those for whom they acted; actors'],
    ['--format FORMAT', 'table, json or csv; table'],
  ],
  async run(args, io) {
    const { files, query, as, group, format } = readQueryArguments(args);
    const dossiers = [];
    for (const file of files) dossiers.push(readDossierBytes(await io.read(file), file));
    const archive = openArchive(dossiers);
    const everything = limits.records;
    const question: Question = { query, group, meetings: 'both', most: everything, selected: [] };
    const answer = await archive.ask(question);
    tellUnknown(answer, io);
    const statements = await archive.page('', question, { first: 0, count: everything });
    io.write(rowFormats[format](listings[as]({ answer, statements })));
    return 0;
  },
} as const satisfies Command;

function tellUnknown({ unknown }: Answer, io: CommandIo): void {
  for (const { key, value, near } of unknown) {
    const guess = near === undefined ? '' : ` Did you mean ${near}?`;
    io.error(`backchannel: nothing here is called ${key}:${value}; it was left out.${guess}\n`);
  }
}
