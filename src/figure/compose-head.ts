import type { TextStyle } from '../scene/font-stacks.ts';
import { wrapLabel } from '../scene/wrap-label.ts';
import type { FigureText } from './figure.ts';
import { printable } from './xml.ts';

/** A part of a page that is composed: its texts, and where it ends. */
export interface Block {
  readonly texts: readonly FigureText[];
  /** The y of its lower edge. */
  readonly bottom: number;
}

const titleStyle: TextStyle = { family: 'serif', weight: 600, size: 34 };
const subtitleStyle: TextStyle = { family: 'condensed', weight: 400, size: 17.5 };
const titleLine = 40;
const subtitleLine = 23;

/** The title and what stands under it, from the upper margin down; an empty one takes no room. */
export function composeHead(title: string, subtitle: string, margin: number, width: number): Block {
  const titles = wrapLabel(printable(title), titleStyle, width, 3).lines;
  const subtitles = wrapLabel(printable(subtitle), subtitleStyle, width, 3).lines;
  const start = { x: margin, anchor: 'start' } as const;
  let y = margin - (titles.length > 0 ? 20 : 10);
  const texts: FigureText[] = [];
  for (const text of titles)
    texts.push({ ...start, y: (y += titleLine), text, style: titleStyle, colour: 'ink' });
  y += titles.length > 0 && subtitles.length > 0 ? 29 - subtitleLine : 0;
  for (const text of subtitles) {
    texts.push({ ...start, y: (y += subtitleLine), text, style: subtitleStyle, colour: 'ink-2' });
  }
  return { texts, bottom: texts.length === 0 ? margin : y };
}
