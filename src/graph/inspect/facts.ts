import { UNKNOWN_BOUNDS } from '../../model/dates/bounds.ts';
import type {
  Actor,
  Agreement,
  Meeting,
  Order,
  Place,
  Reference,
  Relation,
} from '../../model/dossier.ts';
import type { Desk } from '../ask.ts';
import { formOf, modeOf } from '../delegation.ts';
import type { Query } from '../query/query.ts';
import { countriesAskedFor } from '../reach.ts';
import { publicityOfMeeting } from '../statement-keys.ts';
import type { Fact } from '../sheet.ts';
import type { MentionOf } from './mentions.ts';
import { whenOf } from './statement-of.ts';

/**
 * The facts of an actor: its countries, each with the tie by which it reaches one that is not its own,
 * those first for which the query keeps it; what it succeeds; what it is.
 */
export function factsOfActor(
  actor: Actor,
  query: Query,
  { queries }: Desk,
  mention: MentionOf,
): readonly Fact[] {
  const asked = countriesAskedFor(query);
  const countries = queries.reach
    .countriesOf(actor.id, UNKNOWN_BOUNDS)
    .map(({ code, through }): Fact => ({
      label: 'country',
      text: code,
      ...(through ? { tie: through.kind, mentions: [mention(through.id)] } : {}),
      ...(asked.has(code) ? { matched: true } : {}),
    }));
  return [
    ...countries.filter(({ matched }) => matched),
    ...countries.filter(({ matched }) => !matched),
    ...dated('existed', actor.existed),
    ...mentioning('succeeds', actor.succeeds, mention),
    ...told('description', actor.description),
    ...told('note', actor.note),
  ];
}

/** The facts of a meeting. */
export function factsOfMeeting(
  meeting: Meeting,
  { index }: Desk,
  mention: MentionOf,
): readonly Fact[] {
  const { when, place, partOf, topics, note } = meeting;
  return [
    ...dated('when', when),
    ...inOrder(meeting.order, mention),
    ...mentioning('where', place === undefined ? [] : [place], mention),
    ...(formOf(meeting) === 'meeting' ? [] : told('form', formOf(meeting))),
    ...told('mode', modeOf(meeting)),
    ...told('publicity', publicityOfMeeting(meeting, index.records)),
    ...mentioning('part-of', partOf === undefined ? [] : [partOf], mention),
    ...topics.map((text): Fact => ({ label: 'topics', text })),
    ...howFirm(meeting),
    ...told('note', note),
  ];
}

/** The facts of an agreement. */
export function factsOfAgreement(agreement: Agreement, mention: MentionOf): readonly Fact[] {
  return [
    ...dated('when', agreement.when),
    ...mentioning('about', agreement.about, mention),
    ...howFirm(agreement),
    ...told('note', agreement.note),
  ];
}

/** The facts of a place. */
export function factsOfPlace(place: Place, mention: MentionOf): readonly Fact[] {
  return [
    ...place.countries.map((text): Fact => ({ label: 'country', text })),
    ...mentioning('part-of', place.within === undefined ? [] : [place.within], mention),
    ...told('note', place.note),
  ];
}

/** The facts of one relation: what is said of it beside its ends. */
export function factsOfRelation(
  relation: Relation,
  { index }: Desk,
  mention: MentionOf,
): readonly Fact[] {
  const { place, publicity, condition, statement, note } = relation;
  return [
    ...told('statement', statement),
    ...dated('when', whenOf(relation, index)),
    ...inOrder(relation.order, mention),
    ...mentioning('where', place === undefined ? [] : [place], mention),
    ...mentioning('at', relation.at, mention),
    ...mentioning('for', relation.for, mention),
    ...mentioning('addressees', relation.addressees, mention),
    ...mentioning('via', relation.via, mention),
    ...mentioning('through', relation.through, mention),
    ...mentioning('about', relation.about, mention),
    ...told('condition', condition),
    ...told('publicity', publicity),
    ...howFirm(relation),
    ...told('note', note),
  ];
}

/** What a source says of order without a date: on the same day as, after or before something else. */
function inOrder(orders: readonly Order[], mention: MentionOf): readonly Fact[] {
  return orders.map(({ is, of, withinDays }) => ({
    label: 'order',
    text: withinDays === undefined ? is : `${is} ${withinDays}`,
    mentions: [mention(of)],
  }));
}

/** Said only where it is not the usual. */
function howFirm({
  modality,
  certainty,
}: Pick<Relation, 'modality' | 'certainty'>): readonly Fact[] {
  return [
    ...told('modality', modality === 'asserted' ? undefined : modality),
    ...told('certainty', certainty === 'certain' ? undefined : certainty),
  ];
}

function told(label: Fact['label'], text: string | undefined): readonly Fact[] {
  return text === undefined ? [] : [{ label, text }];
}

function dated(label: Fact['label'], date: string | undefined): readonly Fact[] {
  return date === undefined ? [] : [{ label, date }];
}

function mentioning(
  label: Fact['label'],
  references: readonly Reference[],
  mention: MentionOf,
): readonly Fact[] {
  return references.length === 0 ? [] : [{ label, mentions: references.map(mention) }];
}
