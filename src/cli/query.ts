import type { Question } from '../graph/answer.ts';
import { limits } from '../model/limits.ts';
import type { Command } from './command.ts';
import { openFiles, tellUnknown } from './open-files.ts';
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
    const archive = await openFiles(files, io);
    const everything = limits.records;
    const question: Question = { query, group, meetings: 'both', most: everything, selected: [] };
    const answer = await archive.ask(question);
    tellUnknown(answer, io);
    const statements = await archive.page({
      id: '',
      question,
      range: { first: 0, count: everything },
    });
    io.write(rowFormats[format](listings[as]({ answer, statements })));
    return 0;
  },
} as const satisfies Command;
