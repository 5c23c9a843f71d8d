import type { Facet } from '../graph/answer.ts';
import { withoutTerm, withoutWord } from '../graph/query/edit.ts';
import type { Query, Term } from '../graph/query/query.ts';
import { sayDate } from './dates.ts';
import { facetTitle, valueLabel, type OwnNames } from './facet-labels.ts';

/** One filter in words, and the query without it. */
export interface SaidFilter {
  readonly text: string;
  readonly without: Query;
}

/** The filters of a query in words, each with the query that is left when it is taken away. */
export function sayFilters(
  query: Query,
  facets: readonly Facet[],
  own: OwnNames,
): readonly SaidFilter[] {
  const terms = query.terms.map((term) => ({
    text: sayTerm(term, facets, own),
    without: withoutTerm(query, term.key, term.sense),
  }));
  const words = query.words.map((word) => ({
    text: `“${word}”`,
    without: withoutWord(query, word),
  }));
  const without = query.withoutWords.map((word) => ({
    text: `not “${word}”`,
    without: withoutWord(query, word),
  }));
  return [...terms, ...words, ...without];
}

const dateKeys: ReadonlySet<string> = new Set(['after', 'before', 'during']);
const senses = { with: '', without: 'not ', only: 'only ' } as const;

function sayTerm(term: Term, facets: readonly Facet[], own: OwnNames): string {
  const facet = facets.find(({ key }) => key === term.key);
  const names = term.values.map((value) =>
    dateKeys.has(term.key)
      ? sayDate(value)
      : valueLabel(
          term.key,
          facet?.values.find((known) => known.value === value) ?? { value },
          own,
        ),
  );
  const joined = names.join(term.join === 'all' ? ' and ' : ' or ');
  return `${facetTitle(term.key)}: ${senses[term.sense]}${joined}`;
}
