import type { TextStyle } from './font-stacks.ts';
import { measureText } from './measure-text.ts';

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
  const words = text.split(/[ \t\r\n]+/).filter((word) => word !== '');
  const measure = (line: string) => measureText(line, style);
  const full = fillLines(words, maxWidth, measure);
  const lines =
    full.length > maxLines
      ? [...full.slice(0, maxLines - 1), full.slice(maxLines - 1).join(' ')]
      : evenLines(words, full, maxWidth, measure);
  const fitting = lines.map((line) => shorten(line, maxWidth, measure));
  const width = fitting.reduce((widest, line) => Math.max(widest, measure(line)), 0);
  return { lines: fitting, width, height: labelHeight(fitting.length, style.size) };
}

/** The height of so many lines, rounded to 0.01: the letters' size, and a line's height for each more. */
export function labelHeight(lineCount: number, size: number): number {
  return lineCount === 0 ? 0 : Math.round(size * (1 + (lineCount - 1) * lineHeight) * 100) / 100;
}

type Measure = (line: string) => number;

/** As many words on each line as it holds, and one at least. */
function fillLines(
  words: readonly string[],
  maxWidth: number,
  measure: Measure,
): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && measure(longer) <= maxWidth) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The same words on as many lines, filled to the least width that does not need one more. */
function evenLines(
  words: readonly string[],
  full: readonly string[],
  maxWidth: number,
  measure: Measure,
): readonly string[] {
  const widths = new Set<number>();
  for (const start of words.keys()) {
    for (let end = start + 1; end <= words.length; end += 1) {
      const width = measure(words.slice(start, end).join(' '));
      if (width > maxWidth) break;
      widths.add(width);
    }
  }
  for (const width of [...widths].sort((a, b) => a - b)) {
    const lines = fillLines(words, width, measure);
    if (lines.length === full.length) return lines;
  }
  return full;
}

/** A line that is too wide loses letters at its end, which an ellipsis stands for. */
function shorten(line: string, maxWidth: number, measure: Measure): string {
  if (measure(line) <= maxWidth) return line;
  const characters = [...line];
  while (characters.length > 1) {
    characters.pop();
    const shortened = `${characters.join('').trimEnd()}…`;
    if (measure(shortened) <= maxWidth) return shortened;
  }
  return '…';
}
