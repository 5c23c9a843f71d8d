import type { TextStyle } from '../scene/font-stacks.ts';
import { textWidth } from './draw-text.ts';

/**
 * A text broken at its spaces into lines no wider than `width`; the first is `indent` px shorter. A word
 * too long for a line is cut. What does not fit into `most` lines ends in an ellipsis.
 */
export function flowText(
  text: string,
  style: TextStyle,
  width: number,
  most: number,
  indent = 0,
): readonly string[] {
  const fits = (line: string, index: number) =>
    textWidth(line, style) <= width - (index === 0 ? indent : 0);
  const lines: string[] = [];
  let line = '';
  for (const word of wordsThatFit(text, style, width - indent)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && !fits(longer, lines.length)) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  return lines.length <= most
    ? lines
    : [...lines.slice(0, most - 1), shorten(lines[most - 1] ?? '', style, width)];
}

/** The words of a text, those too long for a line in pieces. */
function* wordsThatFit(text: string, style: TextStyle, width: number): Iterable<string> {
  for (const word of text.split(/\s+/u)) {
    let piece = '';
    for (const character of word) {
      if (piece !== '' && textWidth(piece + character, style) > width) {
        yield piece;
        piece = '';
      }
      piece += character;
    }
    if (piece !== '') yield piece;
  }
}

/** A line with an ellipsis at its end, for what was left out. */
function shorten(line: string, style: TextStyle, width: number): string {
  const characters = [...line];
  while (characters.length > 0 && textWidth(`${characters.join('').trimEnd()}…`, style) > width)
    characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
