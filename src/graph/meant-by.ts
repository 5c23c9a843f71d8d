import type { Answer, Line, Mark, Vouching } from './answer.ts';

type Drawn = Pick<Answer, 'marks' | 'lines'>;
type Means = (value: string, drawn: Drawn) => readonly string[];

const attributions: Readonly<Record<string, Vouching['standing']>> = {
  named: 'on-record',
  source: 'own-word',
  anonymous: 'anonymous',
  none: 'none',
};

/** What each key's values stand for in a picture; of the others nothing is drawn. */
const means: Readonly<Record<string, Means>> = {
  actor: itself,
  meeting: itself,
  agreement: itself,
  place: (value, drawn) => [...itself(value, drawn), ...ofCountry(value, drawn)],
  country: ofCountry,
  'acts-for': (value, drawn) => [...itself(value, drawn), ...ofCountry(value, drawn)],
  kind: (value, { marks }) => idsOf(marks.filter(({ kind }) => kind === value)),
  relation: (value, { lines }) => idsOf(lines.filter(({ kind }) => kind === value)),
  form: (value, { marks }) => idsOf(marks.filter(({ form }) => form === value)),
  modality: vouched((one, value) => one.modality === value),
  certainty: vouched((one, value) => one.certainty === value),
  disputed: vouched(({ disputed }) => disputed),
  attribution: vouched(({ standing }, value) => standing === attributions[value]),
};

/** The ids of the marks and lines in a picture that a value of a facet stands for, to be pointed at. */
export function meantBy(key: string, value: string, drawn: Drawn): readonly string[] {
  return means[key]?.(value, drawn) ?? [];
}

function itself(value: string, { marks }: Drawn): readonly string[] {
  return marks.some(({ id }) => id === value) ? [value] : [];
}

function ofCountry(value: string, { marks }: Drawn): readonly string[] {
  return idsOf(marks.filter(({ code }) => code === value));
}

/** Actors and places are no claims: what vouches for things is said of meetings, agreements and lines. */
function vouched(fits: (one: Vouching, value: string) => boolean): Means {
  return (value, { marks, lines }) => {
    const claims = marks.filter(({ kind }) => kind === 'meeting' || kind === 'agreement');
    return idsOf([...claims, ...lines].filter((one) => fits(one, value)));
  };
}

function idsOf(drawn: readonly (Mark | Line)[]): readonly string[] {
  return drawn.map(({ id }) => id);
}
