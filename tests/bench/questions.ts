import type { Answer, FacetValue, Question } from '../../src/graph/answer.ts';
import { parseQuery } from '../../src/graph/query/parse.ts';
import { emptyQuery } from '../../src/graph/query/query.ts';
import { usualMost } from '../../src/state/view.ts';

/** The question with which a dossier opens: everything, as much as the screen shows. */
export const openingQuestion: Question = {
  query: emptyQuery,
  group: 'actors',
  meetings: 'both',
  most: usualMost,
  selected: [],
};

/** Queries of many sorts that fit a dossier, made from the answer with which it opens. */
export function queriesFor(answer: Answer): readonly string[] {
  const valuesOf = (key: string): readonly FacetValue[] =>
    answer.facets.find((facet) => facet.key === key)?.values ?? [];
  const value = (key: string, at = 0): string => valuesOf(key)[at]?.value ?? 'none';
  const [early, late] = yearsOf(answer);
  return [
    '',
    `country:${value('country')}`,
    `country:${value('country')}+${value('country', 1)}`,
    `country:${value('country')},${value('country', 2)} kind:envoy`,
    `only:country:${value('country')}`,
    `-country:${value('country', 1)}`,
    `acts-for:${value('acts-for')} relation:met-with`,
    `actor:${value('actor')}+${value('actor', 1)}`,
    `relation:${value('relation')},${value('relation', 3)}`,
    `after:${early} before:${late}`,
    `during:${early} dates:certainly`,
    `attribution:${value('attribution')} -certainty:possible`,
    wordOf(answer),
  ];
}

/** A year near the first and one near the last of what is shown. */
function yearsOf({ marks }: Answer): readonly [number, number] {
  const days = marks.flatMap(({ day }) =>
    day === undefined || !Number.isFinite(day) ? [] : [day],
  );
  const sorted = days.sort((one, other) => one - other);
  const yearAt = (share: number): number =>
    1970 + Math.floor((sorted[Math.floor(share * sorted.length)] ?? 0) / 365.25);
  return [yearAt(0.3), yearAt(0.7)];
}

function wordOf({ marks }: Answer): string {
  return marks[0]?.name.split(' ')[0] ?? 'nobody';
}

/** A question about a query, otherwise as a dossier opens. */
export function questionAbout(query: string): Question {
  return { ...openingQuestion, query: parseQuery(query) };
}
