import type { Dossier, Id, Meeting } from '../dossier.ts';
import { limits } from '../limits.ts';

/** For each series, the number of meetings within it, at any depth: its people may have been at each. */
export type MeetingsWithin = ReadonlyMap<Meeting, number>;

/** Counts the meetings within each series. */
export function countMeetingsWithin({ meetings }: Dossier): MeetingsWithin {
  const seriesOf = seriesFinder(meetings);
  const counts = new Map<Meeting, number>();
  for (const meeting of meetings) {
    for (const series of seriesOf(meeting)) counts.set(series, (counts.get(series) ?? 0) + 1);
  }
  return counts;
}

/** Finds the series that a meeting is part of, innermost first, as far up as a chain may be long. */
export function seriesFinder(
  meetings: readonly Meeting[],
): (meeting: Meeting) => readonly Meeting[] {
  const byId = new Map<Id | undefined, Meeting>(meetings.map((meeting) => [meeting.id, meeting]));
  return ({ partOf }) => {
    const series: Meeting[] = [];
    let whole = partOf === undefined ? undefined : byId.get(partOf);
    for (let link = 0; whole !== undefined && link < limits.chainLinks; link++) {
      if (whole.form === 'series') series.push(whole);
      whole = whole.partOf === undefined ? undefined : byId.get(whole.partOf);
    }
    return series;
  };
}
