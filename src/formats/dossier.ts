import { checkParsed } from '../model/check/check-parsed.ts';
import { Report } from '../model/check/report.ts';
import type { Dossier } from '../model/dossier.ts';
import { DataError, type Problem } from '../model/errors.ts';
import { checkFields } from './json/check-fields.ts';
import { decodeText } from './json/decode.ts';
import { locateProblems } from './json/locate-problems.ts';
import { parseJson } from './json/parse-json.ts';

/** A text that was read and checked: its dossier, if it has no error, and everything that was found. */
export interface Examination {
  /** Absent where there is an error. */
  readonly dossier?: Dossier;
  /** Errors and warnings, with line and column, in the order of the text. */
  readonly problems: readonly Problem[];
  /** All of them, also those beyond the limit. */
  readonly errorCount: number;
  readonly warningCount: number;
}

/** The dossier that a text holds; a DataError with every error where it cannot be used. */
export function readDossier(text: string, name: string): Dossier {
  const { dossier, report, body } = check(text, name);
  if (dossier === undefined) {
    throw new DataError(name, inOrder(locateProblems(body, report.errors)), report.count('error'));
  }
  return dossier;
}

/** The dossier that a file in UTF-8 holds; a DataError with every error where it cannot be used. */
export function readDossierBytes(bytes: Uint8Array, name: string): Dossier {
  return readDossier(decodeText(bytes, name), name);
}

/** The dossier that a text holds, and what is doubtful in it; a DataError where it cannot be used. */
export function readDossierWithWarnings(
  text: string,
  name: string,
): { readonly dossier: Dossier; readonly warnings: readonly Problem[] } {
  const { dossier, report, body } = check(text, name);
  if (dossier === undefined) {
    throw new DataError(name, inOrder(locateProblems(body, report.errors)), report.count('error'));
  }
  return { dossier, warnings: inOrder(locateProblems(body, report.problems)) };
}

/** Errors and warnings of a file in UTF-8, together; it never throws a DataError. */
export function examineDossier(bytes: Uint8Array, name: string): Examination {
  try {
    const { dossier, report, body } = check(decodeText(bytes, name), name);
    return {
      ...(dossier && { dossier }),
      problems: inOrder(locateProblems(body, report.problems)),
      errorCount: report.count('error'),
      warningCount: report.count('warning'),
    };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return { problems: error.problems, errorCount: error.total, warningCount: 0 };
  }
}

interface Checked {
  readonly dossier: Dossier | undefined;
  readonly report: Report;
  /** The text without a byte order mark. */
  readonly body: string;
}

const BYTE_ORDER_MARK = '\ufeff';

function check(text: string, name: string): Checked {
  const body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const parsed = parseJson(body, name);
  const report = new Report();
  checkFields(parsed, body, report);
  const dossier = checkParsed(parsed.value, report);
  return { dossier: report.count('error') === 0 ? dossier : undefined, report, body };
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    (one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0),
  );
}
