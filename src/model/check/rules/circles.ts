import { boundsOf } from '../../dates/bounds.ts';
import type { Affiliation, Dossier, Id } from '../../dossier.ts';
import type { Path } from '../../errors.ts';
import type { Context } from '../context.ts';
import { findCircles, sayCircle } from '../find-circles.ts';
import { dateOf } from '../read-date.ts';

/** Something that leads from record to record, and may not lead back to where it began. */
interface Chain {
  /** The field, and what is wrong where it closes. */
  readonly message: string;
  readonly mend: string;
  readonly links: (dossier: Dossier) => Iterable<Link>;
}

/** One step from a record to another, and the field where it is written. */
interface Link {
  readonly from: Id;
  readonly to: Id;
  readonly path: Path;
  readonly when?: string | undefined;
}

const chains = [
  {
    message: 'Actors serve or are part of one another in a circle',
    mend: 'Take one of the affiliations away.',
    links: rollUpLinks,
  },
  {
    message: 'Meetings are part of one another in a circle',
    mend: 'Take one `partOf` away.',
    *links({ meetings }) {
      for (const [at, { id, partOf }] of meetings.entries()) {
        if (partOf !== undefined) yield { from: id, to: partOf, path: ['meetings', at, 'partOf'] };
      }
    },
  },
  {
    message: 'Places lie within one another in a circle',
    mend: 'Take one `within` away.',
    *links({ places }) {
      for (const [at, { id, within }] of places.entries()) {
        if (within !== undefined) yield { from: id, to: within, path: ['places', at, 'within'] };
      }
    },
  },
  {
    message: 'Sources are based on one another in a circle',
    mend: 'Take one `basedOn` away.',
    links: ({ sources }) => listLinks('sources', sources, 'basedOn'),
  },
  {
    message: 'Actors succeed one another in a circle',
    mend: 'Take one `succeeds` away.',
    links: ({ actors }) => listLinks('actors', actors, 'succeeds'),
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

function* rollUpLinks({ actors }: Dossier): Iterable<Link> {
  for (const [at, { id, affiliations }] of actors.entries()) {
    for (const [index, { kind, to, when }] of affiliations.entries()) {
      if (!lifts(kind) || to === id) continue;
      yield { from: id, to, when, path: ['actors', at, 'affiliations', index, 'to'] };
    }
  }
}

function lifts(kind: Affiliation['kind']): boolean {
  return kind === 'serves' || kind === 'part-of';
}

function* listLinks<Field extends string>(
  list: string,
  records: readonly ({ readonly id: Id } & Readonly<Record<Field, readonly Id[]>>)[],
  field: Field,
): Iterable<Link> {
  for (const [at, record] of records.entries()) {
    for (const [index, to] of record[field].entries()) {
      yield { from: record.id, to, path: [list, at, field, index] };
    }
  }
}

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
