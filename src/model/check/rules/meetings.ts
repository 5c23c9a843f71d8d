import type { Meeting, Participation } from '../../dossier.ts';
import type { Context } from '../context.ts';

/** A meeting is part of a series or a conference only, and nobody is listed twice for the same end. */
export function checkMeetings(context: Context): void {
  for (const [at, meeting] of context.dossier.meetings.entries()) {
    checkWhole(context, at, meeting);
    checkParticipants(context, at, meeting);
  }
}

function checkWhole({ records, report }: Context, at: number, { partOf }: Meeting): void {
  const whole = partOf === undefined ? undefined : records.byId.get(partOf);
  if (whole?.sort !== 'meeting') return;
  const { id, form = 'meeting' } = whole.record;
  if (form === 'series' || form === 'conference') return;
  report.error(
    'wrong-whole',
    ['meetings', at, 'partOf'],
    `\`${id}\` is a ${form}, which has no parts.`,
    `Give \`${id}\` the form "series" or "conference", or leave \`partOf\` out.`,
  );
}

function checkParticipants({ report }: Context, at: number, { participants }: Meeting): void {
  const seen = new Set<string>();
  for (const [index, participation] of participants.entries()) {
    const key = keyOf(participation);
    if (key !== undefined && seen.has(key)) {
      report.warn(
        'repeated-participant',
        ['meetings', at, 'participants', index],
        `\`${String(participation.actor)}\` takes part twice, for the same.`,
        'Leave one out, or say in `for` for whom they act.',
      );
    }
    if (key !== undefined) seen.add(key);
  }
}

function keyOf({ actor, for: actsFor }: Participation): string | undefined {
  return typeof actor === 'string' ? [actor, ...actsFor.toSorted()].join(' ') : undefined;
}
