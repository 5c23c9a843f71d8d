import { sayCount } from './say-count.ts';

/** The texts of the matrix. */
export const matrixTexts = {
  title: 'Who met whom',
  spokenTitle: 'Who spoke with whom',
  subtitle: 'Meetings that two actors both attended',
  spokenSubtitle: 'Calls, video meetings and letters between two actors',
  label: (actors: number) =>
    `The matrix: ${sayCount(actors, 'actor')} down and across. Arrows walk, Enter opens.`,
  actor: 'Actor',
  order: 'Order',
  orders: { country: 'By country', blocks: 'In blocks', name: 'By name' } as Readonly<
    Record<string, string>
  >,
  contact: 'Contact',
  met: 'Met',
  spoke: 'Spoke',
  total: 'Meetings in all',
  spokenTotal: 'Calls and letters in all',
  meetings: 'meetings',
  spokenMeetings: 'calls or letters',
  moreArePossible: 'more are possible',
  onlyPossible: 'possible only',
  together: 'same delegation',
  none: 'no meeting found',
  spokenNone: 'none found',
  planned: 'planned',
  dropped: 'called off or denied',
  alsoUnheld: 'and one not held',
  anonymous: 'anonymous sources only',
  noEvidence: 'no evidence',
  disputed: 'disputed',
  legend: 'Legend of the matrix',
  shown: (actors: number, all: number) => `${sayCount(actors, 'actor')} with a meeting, of ${all}.`,
  crowds: (count: number) =>
    `${sayCount(count, 'meeting')} of many delegations ${count === 1 ? 'counts' : 'count'} only for whom you select.`,
  left: (count: number) => `${count} with fewer meetings found no room.`,
  nobody: 'Nobody met',
  nobodySpoke: 'Nobody called or wrote',
  nobodyMore: 'What is shown has no meeting at which two delegations were.',
  nobodyFiltered:
    'No meeting that these filters leave brought two delegations together. Take a filter away:',
} as const;
