import type { Actor, Id } from '../../dossier.ts';
import { limits } from '../../limits.ts';
import type { Context } from '../context.ts';
import { belongingKinds } from '../links.ts';
import { countMentions, type Mentions } from '../mentions.ts';
import { countMeetingsWithin } from '../series.ts';

/** More actors of that sort are one mistake, made many times. */
const MOST_TOLD = 3;

/** What is asked of actors as often as they stand in statements, who are counted once for both. */
export function checkMentions(context: Context): void {
  const mentions = countMentions(context.dossier, countMeetingsWithin(context.dossier));
  checkMentionCount(context, mentions);
  checkWaysUp(context, mentions);
}

/** Not more people stand in statements than can be listed; those of a series count at each of its meetings. */
function checkMentionCount({ report }: Context, mentions: Mentions): void {
  let count = 0;
  for (const times of mentions.values()) count += times;
  if (count <= limits.mentions) return;
  const message = `Actors stand ${count} times in statements; the people of a series at each of its meetings.`;
  report.error(
    'too-many',
    [],
    message,
    `At most ${limits.mentions} can be listed. Split the dossier.`,
  );
}

/**
 * Nobody serves or belongs to so many that to find them takes too long; nor do all together, each
 * looked up as often as they stand in a statement.
 */
function checkWaysUp({ dossier, report }: Context, mentions: Mentions): void {
  const actors = new Map(dossier.actors.map((actor) => [actor.id, actor]));
  let lookUps = 0;
  let told = 0;
  for (const [at, { id }] of dossier.actors.entries()) {
    const above = affiliationsAbove(id, actors);
    lookUps += (mentions.get(id) ?? 0) * (1 + above);
    if (above > limits.affiliationsAbove && told++ < MOST_TOLD) {
      report.error(
        'too-many',
        ['actors', at, 'affiliations'],
        `From \`${id}\` upwards there are more than ${limits.affiliationsAbove} affiliations: its own, and those of whom it serves, is part of or belongs to.`,
        `At most ${limits.affiliationsAbove} can be followed. Leave those out that follow from others.`,
      );
    }
    if (lookUps > limits.lookUps || told > MOST_TOLD) break;
  }
  if (lookUps <= limits.lookUps) return;
  const message = `To find for whom everyone acts, more than ${limits.lookUps} affiliations and places in statements are to be looked through.`;
  report.error('too-many', [], message, 'Split the dossier, or leave affiliations out.');
}

/** The affiliations of an actor and of all above it, as often as they are looked through; counted no further than the limit. */
function affiliationsAbove(actor: Id, actors: ReadonlyMap<Id, Actor>): number {
  const found = new Set<Id>([actor]);
  let count = 0;
  for (const id of found) {
    const affiliations = actors.get(id)?.affiliations ?? [];
    count += affiliations.length;
    if (count > limits.affiliationsAbove) return count;
    for (const { to, kind } of affiliations) if (belongingKinds.has(kind)) found.add(to);
  }
  return count;
}
