import { QueryError } from '../graph/query/query-error.ts';
import { DataError, FigureError, UsageError, WorkError } from '../model/errors.ts';
import { nearMiss } from '../model/near-miss.ts';
import { sayProblem } from '../words/problems.ts';
import { sayQueryProblem } from '../words/query-problems.ts';
import type { Command, CommandIo, ExitCode } from './command.ts';
import { query } from './query.ts';
import { render } from './render.ts';
import { validate } from './validate.ts';

/** The commands, in the order in which the help lists them. */
const commands: readonly Command[] = [validate, query, render];

/** Runs the program with its arguments; what goes wrong is said on the standard error, never thrown. */
export async function runProgram(
  args: readonly string[],
  io: CommandIo,
  version: string,
): Promise<ExitCode> {
  try {
    return await dispatch(args, io, version);
  } catch (error) {
    return sayError(error, io);
  }
}

async function dispatch(
  args: readonly string[],
  io: CommandIo,
  version: string,
): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.write(programHelp());
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    io.write(`${version}\n`);
    return 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) throw unknownCommand(name);
  if (rest.includes('--help') || rest.includes('-h')) {
    io.write(commandHelp(command));
    return 0;
  }
  return command.run(rest, io);
}

function unknownCommand(name: string): UsageError {
  const near = nearMiss(
    name,
    commands.map((command) => command.name),
  );
  const mend =
    near === undefined ? 'backchannel --help lists the commands.' : `Did you mean ${near}?`;
  return new UsageError(`There is no command ${name}.`, mend);
}

function programHelp(): string {
  const lines = commands.map(({ usage, summary }) => `  backchannel ${usage}\n      ${summary}`);
  const more = '  backchannel COMMAND --help\n      Tell more of a command.';
  return `Backchannel: who met whom in diplomacy, and how we know.\n\n${[...lines, more].join('\n')}\n`;
}

function commandHelp({ usage, summary, options }: Command): string {
  const width = Math.max(0, ...options.map(([option]) => option.length));
  const lines = options.map(([option, meaning]) => `  ${option.padEnd(width)}  ${meaning}\n`);
  const list = lines.length === 0 ? '' : `\n${lines.join('')}`;
  return `backchannel ${usage}\n\n${summary}\n${list}`;
}

function sayError(error: unknown, io: CommandIo): ExitCode {
  if (error instanceof QueryError) {
    for (const problem of error.problems) {
      io.error(`backchannel: ${sayQueryProblem(error.text, problem)}\n`);
    }
    return 2;
  }
  if (error instanceof UsageError) {
    io.error(`backchannel: ${error.message} ${error.mend}\n`);
    return 2;
  }
  if (error instanceof DataError) {
    for (const problem of error.problems) io.error(`${sayProblem(error.source, problem)}\n`);
    const more = error.total - error.problems.length;
    if (more > 0) io.error(`${error.source}: ${more} more problems\n`);
    return 1;
  }
  if (error instanceof FigureError) io.error(`backchannel: ${error.message} ${error.mend}\n`);
  else if (error instanceof WorkError) io.error(`backchannel: ${error.message}\n`);
  else io.error(`backchannel: a mistake of the program. ${traceOf(error)}\n`);
  return 1;
}

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
