import { boundsOf } from '../../dates/bounds.ts';
import type { Actor, Affiliation } from '../../dossier.ts';
import type { Path } from '../../errors.ts';
import type { Context } from '../context.ts';
import { dateOf } from '../read-date.ts';
import { sayRecord } from './references.ts';

/** Fields that only some kinds of actor can have. */
export function checkActors(context: Context): void {
  for (const [at, actor] of context.dossier.actors.entries()) {
    checkKindOfActor(context, actor, ['actors', at]);
    for (const [index, affiliation] of actor.affiliations.entries()) {
      checkAffiliation(context, actor, affiliation, ['actors', at, 'affiliations', index]);
    }
  }
}

function checkKindOfActor({ report }: Context, actor: Actor, path: Path): void {
  const { kind, country, succeeds } = actor;
  if (country !== undefined && kind !== 'state') {
    report.error(
      'country-of-no-state',
      [...path, 'country'],
      `\`${actor.id}\` is no state, and has the country ${country}.`,
      'Leave it out, and write to whom they belong in `affiliations`.',
    );
  }
  if (succeeds.length > 0 && kind === 'envoy') {
    report.warn(
      'person-succeeds',
      [...path, 'succeeds'],
      `\`${actor.id}\` is a person, and \`succeeds\` is for states and institutions.`,
      'Write an office as `role` of an affiliation, with its dates.',
    );
  }
}

function checkAffiliation(
  { records, report }: Context,
  actor: Actor,
  { kind, to }: Affiliation,
  path: Path,
): void {
  if (to === actor.id) {
    const message = `\`${actor.id}\` has an affiliation to itself.`;
    report.error('circle', [...path, 'to'], message, 'Write the id of another actor.');
  }
  const found = records.byId.get(to);
  if (found?.sort === 'place' && kind !== 'based-in') {
    const message = `\`${kind}\` points at ${sayRecord(found)}, \`${to}\`.`;
    report.error('wrong-sort', [...path, 'to'], message, 'Write the id of an actor.');
  }
  if (kind === 'based-in' && found?.sort === 'actor' && found.record.kind !== 'state') {
    const message = `\`${kind}\` points at ${sayRecord(found)}, \`${to}\`.`;
    const mend = 'Write the id of a place or a state.';
    report.error('wrong-sort', [...path, 'to'], message, mend);
  }
  if (kind === 'serves' && actor.kind !== 'envoy') {
    const message = `\`${actor.id}\` is ${actor.kind === 'institution' ? 'an' : 'a'} ${actor.kind}, and only a person serves.`;
    const mend = 'For a ministry or an army write `part-of`; for a bloc `member-of`.';
    if (actor.kind === 'state') report.error('wrong-kind', [...path, 'kind'], message, mend);
    else report.warn('wrong-kind', [...path, 'kind'], message, mend);
  }
}

/** States of one code follow one another; two at one time are probably one state written twice. */
export function checkStatesOfOneCode({ dossier, report }: Context): void {
  const states = new Map<string, Actor[]>();
  for (const [at, state] of dossier.actors.entries()) {
    if (state.country === undefined || state.kind !== 'state') continue;
    const others = states.get(state.country);
    if (others === undefined) {
      states.set(state.country, [state]);
      continue;
    }
    const twin = others.slice(0, MOST_COMPARED).find((other) => existTogether(state, other));
    others.push(state);
    if (twin === undefined) continue;
    report.warn(
      'same-country',
      ['actors', at, 'country'],
      `\`${state.id}\` and \`${twin.id}\` are both the state ${state.country}, at one time.`,
      'Make them one, or write when each of them `existed`.',
    );
  }
}

/** No country had more states one after another; more are a mistake that is told once for each. */
const MOST_COMPARED = 20;

function existTogether(one: Actor, other: Actor): boolean {
  if (one.existed === undefined || other.existed === undefined) return true;
  const first = boundsOf(dateOf(one.existed));
  const second = boundsOf(dateOf(other.existed));
  return first.startLatest <= second.endEarliest && second.startLatest <= first.endEarliest;
}
