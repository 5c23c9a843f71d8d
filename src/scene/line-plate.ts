import { signLabel } from '../words/labels.ts';
import { lineEnd } from './line-path.ts';
import { measureText } from './measure-text.ts';
import type { Box, Point, SceneLine } from './scene.ts';

/** What is written on a line: its word, its number and "≠"; in a box with an edge, or bare. */
export interface LinePlate {
  readonly text: string;
  readonly boxed: boolean;
  /** The room that it takes; its middle is where it stands. */
  readonly box: Box;
}

/** The sign of what is disputed. No shipped font has it: it is drawn. */
export const disputedSign = '≠';
/** How wide the drawn sign is, in sizes of the letters. */
export const disputedWidth = 0.6;

/** How the text of a plate is set. */
export const plateStyle = { family: 'condensed', weight: 600, size: 11 } as const;
const plateHeight = 17;
const padding = 4.5;
const wordHeight = 13;
/** A word stands so far above the open dot of its line. */
const aboveDot = 13;

/** What is written on a line; nothing for most lines. A word without a number has no box. */
export function linePlate(line: SceneLine): LinePlate | undefined {
  const word = line.word === undefined ? '' : signLabel(line.word);
  if (line.shield !== undefined) {
    const text = [word, line.shield.text].filter((part) => part !== '').join(' ');
    return { text, boxed: true, box: boxAround(line.shield.at, plateSize(text)) };
  }
  if (word === '') return undefined;
  const { x, y } = lineEnd(line).middle;
  const width = measureText(word, { ...plateStyle, weight: 500 });
  const at = line.wordAt ?? { x, y: y - (line.dot ? aboveDot : 0) };
  return { text: word, boxed: false, box: boxAround(at, { width, height: wordHeight }) };
}

/** How large the box of a text on a line is, in px. */
export function plateSize(text: string): Pick<Box, 'width' | 'height'> {
  const width = Math.max(plateHeight - 2, plateTextWidth(text) + 2 * padding);
  return { width, height: plateHeight };
}

/** How wide the text of a plate is, the drawn sign counted. */
export function plateTextWidth(text: string): number {
  return text
    .split(disputedSign)
    .reduce(
      (sum, part, index) =>
        sum + measureText(part, plateStyle) + (index > 0 ? disputedWidth * plateStyle.size : 0),
      0,
    );
}

function boxAround({ x, y }: Point, { width, height }: Pick<Box, 'width' | 'height'>): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}
