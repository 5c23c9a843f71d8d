import type { FacetValue } from '../graph/answer.ts';
import type { MarkKind } from '../graph/answer.ts';
import type { Standing } from '../model/vocabulary.ts';
import { countryName } from './country-names.ts';
import { lineLabel, markLabels, type OwnKinds } from './labels.ts';

/** What each group of filters is called. */
const facetTitles: Readonly<Record<string, string>> = {
  country: 'Country',
  'acts-for': 'Acts for',
  kind: 'Kind',
  actor: 'Actor',
  relation: 'Relation',
  meeting: 'Meeting',
  agreement: 'Agreement',
  form: 'Form of meeting',
  mode: 'How they met',
  topic: 'Topic',
  publicity: 'Publicity',
  place: 'Place',
  modality: 'Did it happen',
  certainty: 'Certainty',
  disputed: 'Disputed',
  dossier: 'Dossier',
  after: 'From',
  before: 'Until',
  during: 'During',
  dates: 'Dates',
  source: 'Source',
  attribution: 'Evidence',
  'said-by': 'Said by',
};

const valueLabels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  form: { meeting: 'Meeting', visit: 'Visit', series: 'Series', conference: 'Conference' },
  mode: {
    'in-person': 'In person',
    call: 'By telephone',
    video: 'By video',
    written: 'In writing',
    indirect: 'Through a mediator',
    unknown: 'Not said',
  },
  publicity: { public: 'Public', secret: 'Secret' },
  modality: {
    asserted: 'Happened',
    planned: 'Planned',
    'called-off': 'Called off',
    negated: 'Did not happen',
  },
  certainty: { certain: 'Certain', probable: 'Probable', possible: 'Possible' },
  disputed: { yes: 'Disputed' },
  dates: { possibly: 'May fall inside', certainly: 'Surely inside' },
  attribution: {
    named: 'On record',
    source: 'The source’s own word',
    anonymous: 'Anonymous only',
    none: 'No evidence',
  },
};

const standings: Readonly<Record<string, Standing>> = {
  named: 'on-record',
  source: 'own-word',
  anonymous: 'anonymous',
  none: 'none',
};

/** The standing that a value of the facet of evidence asks for. */
export function standingOfAttribution(value: string): Standing {
  return standings[value] ?? 'none';
}

/** Names that a dossier brings with it. */
export interface OwnNames {
  readonly relationKinds: OwnKinds;
  readonly countries: readonly { readonly code: string; readonly name: string }[];
}

/** What a group of filters is called; its key where we have no word for it. */
export function facetTitle(key: string): string {
  return facetTitles[key] ?? key;
}

/** What a value of a filter is called: by the record's name, the country's, the kind's, the word for it. */
export function valueLabel(
  key: string,
  value: Pick<FacetValue, 'value' | 'name'>,
  own: OwnNames,
): string {
  if (value.name !== undefined) return value.name;
  if (key === 'country' || key === 'acts-for' || key === 'place') {
    return own.countries.find(({ code }) => code === value.value)?.name ?? countryName(value.value);
  }
  if (key === 'kind') return markLabels[value.value as MarkKind]?.one ?? value.value;
  if (key === 'relation') return lineLabel(value.value, own.relationKinds);
  return valueLabels[key]?.[value.value] ?? value.value;
}
