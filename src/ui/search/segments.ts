/** A piece of a text, and whether it is one by which the text was found. */
export interface Segment {
  readonly text: string;
  readonly isHit: boolean;
}

/** Cuts a text at stretches that are in order and do not overlap. Together the pieces are the text. */
export function cutAt(
  text: string,
  stretches: readonly (readonly [from: number, to: number])[],
): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const [from, to] of stretches) {
    if (from > at) segments.push({ text: text.slice(at, from), isHit: false });
    segments.push({ text: text.slice(from, to), isHit: true });
    at = to;
  }
  if (at < text.length) segments.push({ text: text.slice(at), isHit: false });
  return segments;
}
