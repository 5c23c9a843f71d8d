import type { Arrows } from './find-circles.ts';

/**
 * The nodes along the longest way through a directed graph, first to last; where there are circles,
 * a long one that stops where it would close. Depth-first, without recursion: a chain may be as long
 * as the file. Linear in nodes and arrows.
 */
export function longestChain(arrows: Arrows): readonly string[] {
  const measured = new Map<string, Measured>();
  for (const start of arrows.keys()) if (!measured.has(start)) measureFrom(start, arrows, measured);
  let first: string | undefined;
  let longest = 0;
  for (const [node, { links }] of measured) {
    if (links > longest) [first, longest] = [node, links];
  }
  const chain: string[] = [];
  for (let node = first; node !== undefined; node = measured.get(node)?.next) chain.push(node);
  return chain;
}

/** How many links the longest way from a node has, and the node to which the first of them leads. */
interface Measured {
  readonly links: number;
  readonly next: string | undefined;
}

interface Step {
  readonly node: string;
  arrow: number;
  links: number;
  next: string | undefined;
}

function measureFrom(start: string, arrows: Arrows, measured: Map<string, Measured>): void {
  const way: Step[] = [stepAt(start)];
  const onTheWay = new Set([start]);
  for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
    const target = arrows.get(step.node)?.[step.arrow];
    if (target === undefined) {
      measured.set(step.node, { links: step.links, next: step.next });
      onTheWay.delete(step.node);
      way.pop();
      continue;
    }
    const beyond = measured.get(target);
    if (beyond === undefined && !onTheWay.has(target)) {
      onTheWay.add(target);
      way.push(stepAt(target));
      continue;
    }
    step.arrow++;
    if (beyond !== undefined && beyond.links >= step.links) {
      step.links = beyond.links + 1;
      step.next = target;
    }
  }
}

function stepAt(node: string): Step {
  return { node, arrow: 0, links: 0, next: undefined };
}
