import type { Dossier, Meeting, Relation } from '../../dossier.ts';
import { limits } from '../../limits.ts';
import type { Context } from '../context.ts';
import { countMeetingsWithin, seriesFinder } from '../series.ts';

const split = 'Split the dossier.';

/** A dossier has no more records than can be opened. */
export function checkRecordCount({ dossier, report }: Context): void {
  const { actors, places, meetings, agreements, relations, sources, voices } = dossier;
  const lists = [actors, places, meetings, agreements, relations, sources, voices];
  const records = lists.reduce((sum, { length }) => sum + length, 0);
  const affiliations = actors.reduce((sum, actor) => sum + actor.affiliations.length, 0);
  const count = records + affiliations;
  if (count <= limits.records) return;
  const message = `There are ${count} records, affiliations among them.`;
  report.error('too-many', [], message, `At most ${limits.records} can be opened. ${split}`);
}

/** No claim has more evidence than can be shown. */
export function checkEvidenceCount({ claims, report }: Context): void {
  for (const { address, claim, path } of claims) {
    const pieces = claim.evidence.length;
    if (pieces <= limits.evidence) continue;
    const message = `\`${address}\` rests on ${pieces} pieces of evidence.`;
    const mend = `Give the best of them, at most ${limits.evidence}.`;
    report.error('too-many', [...path, 'evidence'], message, mend);
  }
}

/** No series has so many people and meetings that who may have been where cannot be listed. */
export function checkSeries({ dossier, report }: Context): void {
  const meetingsWithin = countMeetingsWithin(dossier);
  for (const [at, meeting] of dossier.meetings.entries()) {
    const people = meeting.participants.length;
    const meetings = meetingsWithin.get(meeting) ?? 0;
    if (people * meetings <= limits.seriesAttendances) continue;
    report.error(
      'too-many',
      ['meetings', at, 'participants'],
      `The series \`${meeting.id}\` names ${people} people, who may have been at each of its ${meetings} meetings: ${people * meetings} times somebody.`,
      `At most ${limits.seriesAttendances} can be listed. Name them at the meetings where they were.`,
    );
  }
}

/** No relation, and no dossier as a whole, draws more lines than can be counted. */
export function checkLines({ dossier, report }: Context): void {
  let lines = 0;
  for (const [at, relation] of dossier.relations.entries()) {
    const own = linesOf(relation);
    lines += own;
    if (own <= limits.relationLines) continue;
    const { id, from, to } = relation;
    const actsFor = relation.for.length > 0 ? `, \`for\` ${relation.for.length}` : '';
    report.error(
      'too-many',
      ['relations', at],
      `\`${id}\` draws ${own} lines, \`from\` ${from.length}${actsFor} \`to\` ${to.length}.`,
      `At most ${limits.relationLines} can be drawn. Name those who act jointly as one actor.`,
    );
  }
  const all = lines + countPairs(dossier);
  if (all <= limits.lines) return;
  const message = `The relations draw ${lines} lines, and the meetings bring ${all - lines} pairs of people together.`;
  report.error('too-many', [], message, `At most ${limits.lines} can be counted. ${split}`);
}

/** From each speaker, or each for whom they speak, to each end; and from each speaker for each. */
function linesOf({ from, to, for: actsFor }: Relation): number {
  return Math.max(
    from.length * to.length,
    actsFor.length * to.length,
    from.length * actsFor.length,
  );
}

function countPairs({ meetings }: Dossier): number {
  const seriesOf = seriesFinder(meetings);
  const peopleOf = ({ participants }: Meeting): number => participants.length;
  return meetings.reduce((sum, meeting) => {
    const people = [meeting, ...seriesOf(meeting)]
      .map(peopleOf)
      .reduce((one, other) => one + other);
    return people > limits.linkedPeople ? sum : sum + (people * (people - 1)) / 2;
  }, 0);
}
