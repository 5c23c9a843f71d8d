import type { Dossier, Id } from '../../dossier.ts';
import { limits } from '../../limits.ts';
import type { Context } from '../context.ts';
import {
  affiliationLinks,
  basedOnLinks,
  belongingKinds,
  type Link,
  partOfLinks,
  withinLinks,
} from '../links.ts';
import { longestChain } from '../longest-chain.ts';

/** Something that is followed from record to record, to its end. */
interface Chain {
  readonly message: string;
  readonly mend: string;
  readonly links: (dossier: Dossier) => Iterable<Link>;
}

const chains = [
  {
    message: 'Actors serve, are part of or belong to one another',
    mend: 'Leave out actors in between.',
    links: (dossier) => affiliationLinks(dossier, belongingKinds),
  },
  {
    message: 'Meetings are part of one another',
    mend: 'Write the whole as `partOf` of each.',
    links: partOfLinks,
  },
  {
    message: 'Places lie within one another',
    mend: 'Leave out places in between.',
    links: withinLinks,
  },
  {
    message: 'Sources are based on one another',
    mend: 'Write the first source as `basedOn` of each.',
    links: basedOnLinks,
  },
] as const satisfies readonly Chain[];

/** No chain that is followed to its end is longer than the limit. */
export function checkChainLengths({ dossier, report }: Context): void {
  for (const { message, mend, links } of chains) {
    const arrows = new Map<Id, Id[]>();
    const firsts = new Map<Id, Link>();
    for (const link of links(dossier)) {
      const known = arrows.get(link.from);
      if (known === undefined) arrows.set(link.from, [link.to]);
      else known.push(link.to);
      if (known === undefined) firsts.set(link.from, link);
    }
    const chain = longestChain(arrows);
    const [first = '', last = ''] = [chain[0], chain.at(-1)];
    const length = chain.length - 1;
    if (length <= limits.chainLinks) continue;
    report.error(
      'long-chain',
      firsts.get(first)?.path ?? [],
      `${message} in a chain of ${length} links, from \`${first}\` to \`${last}\`.`,
      `At most ${limits.chainLinks} may follow one another. ${mend}`,
    );
  }
}
