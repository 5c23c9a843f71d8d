import type { Fact } from '../graph/sheet.ts';
import type { AffiliationKind } from '../model/vocabulary.ts';
import { valueLabel, type OwnNames } from './facet-labels.ts';
import { signLabel } from './labels.ts';

/** What stands before a fact. */
export const factLabels: Readonly<Record<Fact['label'], string>> = {
  when: 'When',
  order: 'In order',
  where: 'Where',
  mode: 'How',
  form: 'Form',
  publicity: 'Publicity',
  country: 'Country',
  through: 'Through',
  condition: 'Condition',
  statement: 'Says',
  addressees: 'Said to',
  via: 'By way of',
  at: 'At',
  about: 'About',
  'part-of': 'Part of',
  succeeds: 'Succeeds',
  existed: 'Existed',
  description: 'About',
  modality: 'State',
  certainty: 'Certainty',
  topics: 'Topics',
  for: 'For',
  note: 'Note',
};

const none = { relationKinds: [], countries: [] };

const orders: Readonly<Record<string, string>> = {
  'same-day': 'the same day as',
  after: 'after',
  before: 'before',
};

/** "after", "the same day as", "within 7 days after". */
function sayOrder(text: string): string {
  const [is = '', days] = text.split(' ');
  const said = orders[is] ?? is;
  return days === undefined ? said : `within ${days} days ${said}`;
}

const ties: Readonly<Record<AffiliationKind, string>> = {
  serves: 'serves',
  'part-of': 'part of',
  'belongs-to': 'belongs to',
  'member-of': 'member of',
  'backed-by': 'backed by',
  'based-in': 'based in',
};

/** A tie between an actor and what stands behind it: "backed by". */
export function sayTie(kind: AffiliationKind): string {
  return ties[kind];
}

/** A fact in words: closed values by their label, a country by its name, the rest as it stands. */
export function sayFact({ label, text = '' }: Fact, own: OwnNames = none): string {
  if (label === 'country') return valueLabel('country', { value: text }, own);
  if (label === 'order') return sayOrder(text);
  if (label === 'modality') return signLabel(text);
  if (label === 'mode' || label === 'form' || label === 'publicity' || label === 'certainty') {
    return valueLabel(label, { value: text }, none);
  }
  return text;
}
