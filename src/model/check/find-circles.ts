/** From a node to those that it points at. */
export type Arrows = ReadonlyMap<string, readonly string[]>;

/**
 * Circles in a directed graph, each as the nodes along it, at least one for each group of nodes
 * that reach one another, until there are `most`. Depth-first, without recursion: a chain may be
 * as long as the file. Linear in nodes and arrows, beside the length of the circles given.
 */
export function findCircles(arrows: Arrows, most: number): readonly (readonly string[])[] {
  const circles: string[][] = [];
  const done = new Set<string>();
  for (const start of arrows.keys()) {
    if (circles.length >= most) break;
    if (!done.has(start)) walkFrom(start, arrows, done, circles, most);
  }
  return circles;
}

interface Step {
  readonly node: string;
  next: number;
}

function walkFrom(
  start: string,
  arrows: Arrows,
  done: Set<string>,
  circles: string[][],
  most: number,
): void {
  const way: Step[] = [{ node: start, next: 0 }];
  /** Where on the way a node stands. */
  const places = new Map<string, number>([[start, 0]]);
  for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
    const target = arrows.get(step.node)?.[step.next++];
    if (target === undefined) {
      done.add(step.node);
      places.delete(step.node);
      way.pop();
      continue;
    }
    const place = places.get(target);
    if (place !== undefined) {
      if (circles.length < most) circles.push(way.slice(place).map(({ node }) => node));
    } else if (!done.has(target)) {
      places.set(target, way.length);
      way.push({ node: target, next: 0 });
    }
  }
}

/** A circle in words, `a → b → a`; a very long one without its middle. */
export function sayCircle(circle: readonly string[]): string {
  const closed = [...circle, circle[0] ?? ''];
  const shown =
    closed.length <= LONGEST ? closed : [...closed.slice(0, LONGEST - 3), '…', ...closed.slice(-2)];
  return shown.map((node) => (node === '…' ? node : `\`${node}\``)).join(' → ');
}

const LONGEST = 20;
