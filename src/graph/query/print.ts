import { keyOf } from './keys.ts';
import type { Query, Term } from './query.ts';

/** The text of a query: `parseQuery` gives the same query back. Empty for the empty query. */
export function printQuery(query: Query): string {
  return [
    ...query.terms.map(printTerm),
    ...query.words.map(printWord),
    ...query.withoutWords.map((word) => `-${printWord(word)}`),
  ].join(' ');
}

/** The text of one term: `country:ISR+RUS`, `-kind:force`, `only:country:ISR`. */
function printTerm({ key, values, join, sense }: Term): string {
  const before = { with: '', only: 'only:', without: '-' }[sense];
  const isDate = keyOf(key).form === 'date';
  const printed = values.map(isDate ? printDateValue : printValue);
  return `${before}${key}:${printed.join(join === 'all' ? '+' : ',')}`;
}

/** A value as it stands behind a key: in quotes where it holds a space or a separator. */
export function printValue(value: string): string {
  return value === '' || /[\s",+]/.test(value) ? quote(value) : value;
}

function printDateValue(value: string): string {
  return value === '' || /[\s"]/.test(value) ? quote(value) : value;
}

function printWord(word: string): string {
  return word === '' || word.startsWith('-') || /[\s":]/.test(word) ? quote(word) : word;
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
