import { boundsOf } from '../../dates/bounds.ts';
import type { Dossier, Id } from '../../dossier.ts';
import type { Context } from '../context.ts';
import { findCircles, sayCircle } from '../find-circles.ts';
import {
  actingKinds,
  affiliationLinks,
  basedOnLinks,
  type Link,
  partOfLinks,
  succeedsLinks,
  withinLinks,
} from '../links.ts';
import { dateOf } from '../read-date.ts';

/** Something that leads from record to record, and may not lead back to where it began. */
interface Chain {
  /** The field, and what is wrong where it closes. */
  readonly message: string;
  readonly mend: string;
  readonly links: (dossier: Dossier) => Iterable<Link>;
}

const chains = [
  {
    message: 'Actors serve or are part of one another in a circle',
    mend: 'Take one of the affiliations away.',
    links: (dossier) => affiliationLinks(dossier, actingKinds),
  },
  {
    message: 'Meetings are part of one another in a circle',
    mend: 'Take one `partOf` away.',
    links: partOfLinks,
  },
  {
    message: 'Places lie within one another in a circle',
    mend: 'Take one `within` away.',
    links: withinLinks,
  },
  {
    message: 'Sources are based on one another in a circle',
    mend: 'Take one `basedOn` away.',
    links: basedOnLinks,
  },
  {
    message: 'Actors succeed one another in a circle',
    mend: 'Take one `succeeds` away.',
    links: succeedsLinks,
  },
] as const satisfies readonly Chain[];

/** No chain of records closes to a circle. */
export function checkCircles({ dossier, report }: Context): void {
  for (const { message, mend, links } of chains) {
    const found = new Map<Id, Map<Id, Link>>();
    for (const link of links(dossier)) {
      const known = found.get(link.from);
      if (known === undefined) found.set(link.from, new Map([[link.to, link]]));
      else if (!known.has(link.to)) known.set(link.to, link);
    }
    const arrows = new Map([...found].map(([from, ends]) => [from, [...ends.keys()]]));
    for (const circle of findCircles(arrows, MOST_CIRCLES)) {
      const around = circle.map((node, at) =>
        found.get(node)?.get(circle[(at + 1) % circle.length] ?? ''),
      );
      const last = around.at(-1);
      if (last === undefined || !holdTogether(around)) continue;
      report.error('circle', last.path, `${message}: ${sayCircle(circle)}.`, mend);
    }
  }
}

/** More circles of one sort are one mistake, made many times. */
const MOST_CIRCLES = 100;

/** Whether the links may all hold on one day: a ministry may move from one state to another and back. */
function holdTogether(links: readonly (Link | undefined)[]): boolean {
  let latestStart = -Infinity;
  let earliestEnd = Infinity;
  for (const link of links) {
    const { startEarliest, endLatest } = boundsOf(dateOf(link?.when));
    latestStart = Math.max(latestStart, startEarliest);
    earliestEnd = Math.min(earliestEnd, endLatest);
  }
  return latestStart <= earliestEnd;
}
