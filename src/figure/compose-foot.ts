import type { TextStyle } from '../scene/font-stacks.ts';
import { figureTexts } from '../words/figure.ts';
import type { Block } from './compose-head.ts';
import { textWidth } from './draw-text.ts';
import type { FigureText } from './figure.ts';
import { flowText } from './flow-text.ts';

const style: TextStyle = { family: 'condensed', weight: 400, size: 13.5 };
const headStyle: TextStyle = { ...style, weight: 600 };
const lineStep = 20;
const mostLines = 4;

/** A sentence with its heading in bold, such as "Source: …". */
export interface FootNote {
  readonly head: string;
  readonly text: string;
}

/** Where a foot stands: its left edge, the first baseline, its width. */
export interface FootPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** What a figure rests on and what it shows, at the left; at the right a few words, a line each. */
export function composeFoot(
  notes: readonly FootNote[],
  right: readonly string[],
  place: FootPlace,
): Block {
  const rightWidth = Math.max(0, ...right.map((text) => textWidth(text, style)));
  const width = place.width - (rightWidth > 0 ? rightWidth + 40 : 0);
  const texts: FigureText[] = [];
  let y = place.y;
  for (const { head, text } of notes) {
    const indent = textWidth(`${head} `, headStyle);
    texts.push({ x: place.x, y, text: head, style: headStyle, colour: 'ink', anchor: 'start' });
    flowText(text, style, width, mostLines, indent).forEach((line, index) => {
      if (index > 0) y += lineStep;
      const x = place.x + (index === 0 ? indent : 0);
      texts.push({ x, y, text: line, style, colour: 'ink-2', anchor: 'start' });
    });
    y += lineStep;
  }
  right.forEach((text, index) => {
    const at = { x: place.x + place.width, y: place.y + index * lineStep };
    texts.push({ ...at, text, style, colour: 'ink-2', anchor: 'end' });
  });
  return { texts, bottom: Math.max(y - lineStep, place.y + (right.length - 1) * lineStep) };
}

/** As many of these as fill at most so many lines, and how many more there are. */
export function joinThatFit(
  parts: readonly string[],
  more: (count: number) => string,
  most: { readonly width: number; readonly lines: number },
): string {
  const [first] = parts;
  if (first === undefined) return figureTexts.noSource;
  let fitting = first;
  // Counted up, so that hundreds of parts cost no more than those that fit.
  for (let count = 1; count <= parts.length; count += 1) {
    const rest = parts.length - count;
    const text = [...parts.slice(0, count), ...(rest > 0 ? [more(rest)] : [])].join('; ');
    const lines = flowText(text, style, most.width, mostLines + 1, 80).length;
    if (count > 1 && lines > most.lines) break;
    fitting = text;
  }
  return `${fitting}.`;
}
