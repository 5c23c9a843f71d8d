import { type Examination, examineDossier } from '../formats/dossier.ts';
import { type Problem, UsageError } from '../model/errors.ts';
import { nearMiss } from '../model/near-miss.ts';
import { sayCounts, sayProblem } from '../words/problems.ts';
import type { Command, CommandIo } from './command.ts';

/** Checks dossiers and lists every problem with its line. */
export const validate = {
  name: 'validate',
  usage: 'validate FILE… [--json]',
  summary: 'Check dossiers, and list every problem with its line and how to mend it.',
  options: [['--json', 'write the problems as JSON']],
  async run(args, io) {
    const { files, asJson } = readArguments(args);
    const reports: Report[] = [];
    let failed = false;
    for (const file of files) {
      const examination = examineDossier(await io.read(file), file);
      failed ||= examination.errorCount > 0;
      if (asJson) reports.push(reportOf(file, examination));
      else writeLines(file, examination, io);
    }
    if (asJson) io.write(`${JSON.stringify(reports, undefined, 2)}\n`);
    return failed ? 1 : 0;
  },
} as const satisfies Command;

function readArguments(args: readonly string[]): {
  readonly files: readonly string[];
  readonly asJson: boolean;
} {
  const files = args.filter((arg) => !isOption(arg));
  const wrong = args.find((arg) => isOption(arg) && arg !== '--json');
  if (wrong !== undefined) {
    const near = nearMiss(wrong, ['--json']);
    const mend = near === undefined ? 'It knows --json.' : `Did you mean ${near}?`;
    throw new UsageError(`validate has no option ${wrong}.`, mend);
  }
  if (files.length === 0) {
    throw new UsageError('validate needs a file.', 'Write: backchannel validate FILE…');
  }
  return { files, asJson: args.includes('--json') };
}

function isOption(arg: string): boolean {
  return arg.startsWith('-') && arg !== '-';
}

function writeLines(file: string, examination: Examination, io: CommandIo): void {
  const { problems, errorCount, warningCount } = examination;
  for (const problem of problems) io.write(`${sayProblem(file, problem)}\n`);
  const more = errorCount + warningCount - problems.length;
  const listed = more > 0 ? `, of which ${problems.length} are listed` : '';
  io.write(`${file}: ${sayCounts(errorCount, warningCount)}${listed}\n`);
}

/** What the JSON says of a file. */
interface Report {
  readonly file: string;
  readonly errors: number;
  readonly warnings: number;
  readonly problems: readonly Problem[];
}

function reportOf(file: string, { problems, errorCount, warningCount }: Examination): Report {
  return { file, errors: errorCount, warnings: warningCount, problems };
}
