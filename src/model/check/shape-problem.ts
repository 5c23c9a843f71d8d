import type { BaseIssue } from 'valibot';
import type { Path, Problem } from '../errors.ts';
import { nearMiss } from '../near-miss.ts';
import { quoted, sayChoice, sayValue } from './say-value.ts';

/** What the schema asks for, by the type of the schema that refused a value. */
const asked: ReadonlyMap<string, string> = new Map([
  ['string', 'a text in quotation marks'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['array', 'a list in [ ]'],
  ['loose_object', 'a record in { }'],
  ['union', 'an id, or { "name": "…" } of someone or somewhere unnamed'],
]);

/** An issue of the schema library as a problem: a plain sentence with the value, and how to mend it. */
export function shapeProblem(issue: BaseIssue<unknown>): Problem {
  const path: Path = issue.path?.map((step) => step.key as string | number) ?? [];
  const field = fieldOf(path);
  const missing = issue.path?.at(-1)?.origin === 'key';
  if (missing) {
    return problem('missing-field', path, `${field} is missing.`, `Add ${field} to the record.`);
  }
  return explain(issue, path, field);
}

function explain(issue: BaseIssue<unknown>, path: Path, field: string): Problem {
  const { type, input, requirement } = issue;
  const found = sayValue(input);
  switch (type) {
    case 'picklist':
      return outsideOfWords(issue, path, field);
    case 'literal':
      return problem('unknown-word', path, `${field} is ${found}.`, `Write ${issue.expected}.`);
    case 'regex':
    case 'iso_date':
    case 'url':
      return problem('wrong-form', path, `${field} is ${found}.`, `${mendForm(issue)}.`);
    case 'max_length':
      return problem(
        'too-long',
        path,
        `${field} has ${String(input).length} characters: ${found}.`,
        `Write at most ${String(requirement)}.`,
      );
    case 'min_length': {
      const mend = Array.isArray(input)
        ? 'Name at least one.'
        : 'Write a text, or leave the field out.';
      return problem('empty', path, `${field} is empty.`, mend);
    }
    case 'min_value':
    case 'max_value': {
      const bound = type === 'min_value' ? 'at least' : 'at most';
      const mend = `Write a number of ${bound} ${String(requirement)}.`;
      return problem('out-of-range', path, `${field} is ${found}.`, mend);
    }
    case 'integer':
      return problem('wrong-form', path, `${field} is ${found}.`, 'Write a whole number.');
    default: {
      const wanted = asked.get(type) ?? String(issue.expected);
      return problem('wrong-type', path, `${field} is ${found}.`, `Write ${wanted}.`);
    }
  }
}

function outsideOfWords(issue: BaseIssue<unknown>, path: Path, field: string): Problem {
  const { requirement, input, expected } = issue;
  const words: readonly string[] = Array.isArray(requirement)
    ? requirement.map(String)
    : String(expected ?? '')
        .replace(/^\((.*)\)$/, '$1')
        .split(' | ')
        .map((word) => word.replace(/^"(.*)"$/, '$1'));
  const near = typeof input === 'string' ? nearMiss(input, words) : undefined;
  const mend = near === undefined ? `Write ${sayChoice(words)}.` : `Did you mean ${quoted(near)}?`;
  return problem('unknown-word', path, `${field} is ${sayValue(input)}.`, mend);
}

/** The schema gives each form's own words as its message: `a DOI such as 10.1000/182`. */
function mendForm(issue: BaseIssue<unknown>): string {
  return `Write ${issue.message}`;
}

function fieldOf(path: Path): string {
  const names = path.filter((step) => typeof step === 'string');
  const name = names.at(-1);
  if (name === undefined) return 'The file';
  return typeof path.at(-1) === 'number' ? `An entry of \`${name}\`` : `\`${name}\``;
}

function problem(code: string, path: Path, message: string, mend: string): Problem {
  return { severity: 'error', code, path, message, mend };
}
