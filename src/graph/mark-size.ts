import type { Mark } from './answer.ts';

/** How wide and high a mark's body is, in px at zoom 1, border not counted. */
export interface MarkSize {
  readonly width: number;
  readonly height: number;
}

/** The size at which a mark is drawn, by its kind: states grow with their meetings, meetings with their delegations. */
export function markSize(mark: Mark): MarkSize {
  switch (mark.kind) {
    case 'state':
      return square(Math.min(58, 38 + 4 * mark.meetings));
    case 'envoy':
      return square(28);
    case 'institution':
      return square(27);
    case 'force':
      // A regular hexagon is as high as its width times half the root of three.
      return { width: 32, height: 27.71 };
    case 'meeting':
      return square(Math.min(46, 34 + 4 * Math.max(0, (mark.delegations ?? 2) - 2)));
    case 'agreement':
      return square(38);
    case 'place':
      return square(24);
  }
}

function square(side: number): MarkSize {
  return { width: side, height: side };
}
