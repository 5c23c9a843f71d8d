import { type ParseErrorCode, visit } from 'jsonc-parser';
import { DataError, type Problem } from '../../model/errors.ts';
import { limits } from '../../model/limits.ts';
import { measureJson } from './measure-json.ts';
import { positionAt } from './position.ts';

/** A parsed text, and how many fields its text has: more than its records have means that some stand twice. */
export interface ParsedJson {
  readonly value: unknown;
  readonly fields: number;
}

/** The value of a JSON text; a DataError with line and column where it is none, or nested too deep. */
export function parseJson(text: string, name: string): ParsedJson {
  if (text.trim() === '') throw empty(name);
  const { tooDeepAt, fields } = measureJson(text, limits.depth);
  if (tooDeepAt >= 0) throw tooDeep(text, tooDeepAt, name);
  try {
    return { value: JSON.parse(text) as unknown, fields };
  } catch (error) {
    throw new DataError(name, [syntaxProblem(text, error)]);
  }
}

function empty(name: string): DataError {
  return new DataError(name, [
    problemAt('', 0, 'empty-file', 'The file is empty.', 'Give a dossier: a JSON file.'),
  ]);
}

function tooDeep(text: string, offset: number, name: string): DataError {
  const message = `Records and lists are nested deeper than ${limits.depth} levels.`;
  return new DataError(name, [
    problemAt(text, offset, 'too-deep', message, 'Is it a dossier? One needs 8 levels.'),
  ]);
}

const sentences = new Map<ParseErrorCode, readonly [message: string, mend: string]>([
  [1, ['No value of JSON begins like this.', 'Put a text in quotation marks.']],
  [2, ['The number cannot be read.', 'Write it with digits and a decimal point.']],
  [3, ['The name of a field is missing.', 'Put it in quotation marks, with no comma before }.']],
  [4, ['A value is missing.', 'Write one, or take the comma or the field away.']],
  [5, ['A colon is missing behind the name of a field.', 'Put : between name and value.']],
  [6, ['A comma is missing.', 'Put one behind the value before.']],
  [9, ['Something stands behind the end of the dossier.', 'Take it away; look for a } too many.']],
  [10, ['JSON has no comments.', 'Take it away, or make it a `note`.']],
  [
    12,
    ['A text does not end on its line.', 'Close it with a quotation mark; write \\n for a line.'],
  ],
  [14, ['\\u stands without four hexadecimal digits.', 'Write it as \\u00e9, or the sign itself.']],
  [15, ['A backslash stands before a sign that needs none.', 'Write \\\\ for a backslash.']],
  [16, ['A control character stands in a text.', 'Take it away, or write \\t, \\n or \\u0001.']],
]);

/** The first error only: those behind it mostly follow from it. */
function syntaxProblem(text: string, error: unknown): Problem {
  const found = firstError(text);
  if (found === undefined) {
    const message = error instanceof Error ? error.message : String(error);
    return problemAt(text, 0, 'no-json', `The file is no JSON: ${message}.`, 'Mend it there.');
  }
  if (isAtEnd(text.slice(found.offset), found.code)) {
    const offset = text.trimEnd().length;
    return problemAt(
      text,
      offset,
      'truncated',
      'The file ends in the middle of the dossier.',
      'Was it saved or sent in full? Close what is open with ] and }.',
    );
  }
  const [message, mend] = sentences.get(found.code) ?? ['The file is no JSON.', 'Mend it here.'];
  return problemAt(text, found.offset, 'no-json', message, mend);
}

/** A text without its closing quotation mark. Where no line follows it, the file was cut within it. */
const openText: ParseErrorCode = 12;

/** Whether nothing is missing at an error but what would come behind the end of the file. */
function isAtEnd(rest: string, code: ParseErrorCode): boolean {
  return rest.trim() === '' || (code === openText && !/[\r\n]/.test(rest));
}

/** Carries the first error out of the parser, which would else go on and list millions. */
class FirstError {
  readonly code: ParseErrorCode;
  readonly offset: number;

  constructor(code: ParseErrorCode, offset: number) {
    this.code = code;
    this.offset = offset;
  }
}

function firstError(text: string): FirstError | undefined {
  try {
    visit(
      text,
      {
        onError(code, offset) {
          throw new FirstError(code, offset);
        },
      },
      { disallowComments: true },
    );
  } catch (error) {
    if (error instanceof FirstError) return error;
    throw error;
  }
  return undefined;
}

function problemAt(
  text: string,
  offset: number,
  code: string,
  message: string,
  mend: string,
): Problem {
  return { severity: 'error', code, path: [], message, mend, ...positionAt(text, offset) };
}
