import type { Facet } from '../graph/answer.ts';
import { removeValue, withoutTerm, withoutWord } from '../graph/query/edit.ts';
import type { Query, Term } from '../graph/query/query.ts';
import { sayDate } from './dates.ts';
import { facetTitle, valueLabel, type OwnNames } from './facet-labels.ts';

/** One filter in words, and the query without it. */
export interface SaidFilter {
  readonly text: string;
  readonly without: Query;
  /** What it is about; nothing for a word of free text. */
  readonly title?: string;
  /** How it takes its values: as they are, excluded, or only these. */
  readonly sense: Term['sense'];
  readonly join: Term['join'];
  /** Its values, each with the query that is left without that one. */
  readonly parts: readonly { readonly text: string; readonly without: Query }[];
}

/** The filters of a query in words, each with the query that is left when it is taken away. */
export function sayFilters(
  query: Query,
  facets: readonly Facet[],
  own: OwnNames,
): readonly SaidFilter[] {
  const terms = query.terms.map((term) => sayTerm(term, query, facets, own));
  const words = query.words.map((word) => sayWord(word, 'with', query));
  const without = query.withoutWords.map((word) => sayWord(word, 'without', query));
  return [...terms, ...words, ...without];
}

const dateKeys: ReadonlySet<string> = new Set(['after', 'before', 'during']);
const senses = { with: '', without: 'not ', only: 'only ' } as const;

function sayTerm(term: Term, query: Query, facets: readonly Facet[], own: OwnNames): SaidFilter {
  const facet = facets.find(({ key }) => key === term.key);
  const parts = term.values.map((value) => ({
    text: dateKeys.has(term.key)
      ? sayDate(value)
      : valueLabel(
          term.key,
          facet?.values.find((known) => known.value === value) ?? { value },
          own,
        ),
    without: removeValue(query, term.key, value),
  }));
  const joined = parts.map(({ text }) => text).join(term.join === 'all' ? ' and ' : ' or ');
  const title = facetTitle(term.key);
  return {
    text: `${title}: ${senses[term.sense]}${joined}`,
    without: withoutTerm(query, term.key, term.sense),
    title,
    sense: term.sense,
    join: term.join,
    parts,
  };
}

function sayWord(word: string, sense: 'with' | 'without', query: Query): SaidFilter {
  const without = withoutWord(query, word);
  const text = `“${word}”`;
  return {
    text: `${senses[sense]}${text}`,
    without,
    sense,
    join: 'any',
    parts: [{ text, without }],
  };
}
