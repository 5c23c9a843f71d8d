import type { TextStyle } from './font-stacks.ts';
import { advanceOf, toPixels } from './measure-text.ts';

/** From one baseline to the next, in sizes of the letters; the live picture is told the same. */
export const lineHeight = 1.08;

/** A label in lines, and the box that they fill, in px. */
export interface WrappedLabel {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/**
 * A text broken at its spaces into as few lines as hold it, none wider than `maxWidth`, and these as
 * even as they can be. What does not fit into `maxLines`, or a word too long for a line, ends in an
 * ellipsis. The same text always breaks alike.
 */
export function wrapLabel(
  text: string,
  style: TextStyle,
  maxWidth: number,
  maxLines: number,
): WrappedLabel {
  const measure = (part: string) => advanceOf(part, style, text);
  const fits = (advance: number) => toPixels(advance, style.size) <= maxWidth;
  const words = text.split(/[ \t\r\n]+/).filter((word) => word !== '');
  const row: Row = { words, advances: words.map(measure), space: measure(' ') };
  const starts = breakRow(row, fits);
  const lines =
    starts.length > maxLines
      ? joinWords(row, starts.slice(0, maxLines))
      : joinWords(row, evenBreaks(row, starts, fits));
  const fitting = lines.map((line) => shorten(line, (part) => fits(measure(part))));
  const widest = fitting.reduce((most, line) => Math.max(most, measure(line)), 0);
  return {
    lines: fitting,
    width: toPixels(widest, style.size),
    height: labelHeight(fitting.length, style.size),
  };
}

/** The height of so many lines, rounded to 0.01: the letters' size, and a line's height for each more. */
export function labelHeight(lineCount: number, size: number): number {
  return lineCount === 0 ? 0 : Math.round(size * (1 + (lineCount - 1) * lineHeight) * 100) / 100;
}

/** Words with their advances: nothing joins or kerns across a space, so that a line's is their sum. */
interface Row {
  readonly words: readonly string[];
  readonly advances: readonly number[];
  readonly space: number;
}

/** The first word of each line, when each takes as many words as fit, and one at least. */
function breakRow(row: Row, fits: (advance: number) => boolean): readonly number[] {
  const starts: number[] = [];
  let line = 0;
  for (const [index, advance] of row.advances.entries()) {
    const longer = line + row.space + advance;
    if (starts.length > 0 && fits(longer)) {
      line = longer;
    } else {
      starts.push(index);
      line = advance;
    }
  }
  return starts;
}

/** The same number of lines, filled only so far that they need not be more. */
function evenBreaks(
  row: Row,
  full: readonly number[],
  fits: (advance: number) => boolean,
): readonly number[] {
  for (const most of lineAdvances(row).filter(fits)) {
    const starts = breakRow(row, (advance) => advance <= most);
    if (starts.length === full.length) return starts;
  }
  return full;
}

/** The advance of every line that could be made of neighbouring words, from the least. */
function lineAdvances(row: Row): readonly number[] {
  const advances = new Set<number>();
  for (const first of row.advances.keys()) {
    let line = -row.space;
    for (const advance of row.advances.slice(first)) {
      line += row.space + advance;
      advances.add(line);
    }
  }
  return [...advances].sort((a, b) => a - b);
}

function joinWords({ words }: Row, starts: readonly number[]): readonly string[] {
  return starts.map((start, line) => words.slice(start, starts[line + 1]).join(' '));
}

/** A line that does not fit loses letters at its end, which an ellipsis stands for. */
function shorten(line: string, fits: (part: string) => boolean): string {
  if (fits(line)) return line;
  const characters = [...line];
  while (characters.length > 1) {
    characters.pop();
    const shortened = `${characters.join('').trimEnd()}…`;
    if (fits(shortened)) return shortened;
  }
  return '…';
}
