import { parseArgs } from 'node:util';
import { UsageError } from '../model/errors.ts';
import { nearMiss } from '../model/near-miss.ts';

/** The arguments of a command, told apart: the files, and the options with what stands behind them. */
export interface GivenOptions<Name extends string> {
  readonly files: readonly string[];
  readonly given: { readonly [Option in Name]?: string };
}

/** Tells the arguments of a command apart, whose options all take a value; throws a UsageError for a wrong one. */
export function readOptions<Name extends string>(
  command: string,
  names: readonly Name[],
  args: readonly string[],
): GivenOptions<Name> {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' } as const])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given: { [Option in Name]?: string } = {};
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const { rawName, value } = token;
    const known = names.find((name) => `--${name}` === rawName);
    if (known === undefined) throw unknownOption(command, names, rawName);
    if (value === undefined) {
      throw new UsageError(`${rawName} needs a value.`, `Write: ${rawName} VALUE`);
    }
    given[known] = value;
  }
  return { files, given };
}

function unknownOption(command: string, names: readonly string[], option: string): UsageError {
  const near = nearMiss(
    option,
    names.map((name) => `--${name}`),
  );
  const mend =
    near === undefined
      ? `backchannel ${command} --help lists the options.`
      : `Did you mean ${near}?`;
  return new UsageError(`${command} has no option ${option}.`, mend);
}
