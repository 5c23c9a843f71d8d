import { lineInk } from '../scene/encoding.ts';
import type { TextStyle } from '../scene/font-stacks.ts';
import { headPath } from '../scene/head-path.ts';
import { lineEnd, linePath } from '../scene/line-path.ts';
import type { ColourToken, SceneLine } from '../scene/scene.ts';
import type { ThemeColours } from '../scene/tokens.ts';
import { signLabel } from '../words/labels.ts';
import { drawShield } from './draw-shield.ts';
import { drawText } from './draw-text.ts';
import { element } from './xml.ts';

const wordStyle: TextStyle = { family: 'condensed', weight: 500, size: 11 };

/** A line with its head and its open dot. */
export function drawStroke(line: SceneLine, palette: ThemeColours): string {
  const { head, dot } = line;
  const { tip, towards, middle } = lineEnd(line);
  const colour = palette[line.colour];
  let drawn = strokes(line, palette);
  const outline = headPath(head.shape, head.scale, tip, towards);
  if (outline !== '') {
    const paint = head.hollow
      ? { fill: palette.paper, stroke: colour, 'stroke-width': 1 }
      : { fill: colour };
    drawn += element('path', { d: outline, ...paint });
  }
  if (dot) {
    const circle = { cx: middle.x, cy: middle.y, r: 4.2 };
    drawn += element('circle', {
      ...circle,
      fill: palette.paper,
      stroke: colour,
      'stroke-width': 1.4,
    });
  }
  return drawn;
}

/** What stands written at the middle of a line: its number in a box, its word; nothing for most lines. */
export function drawLineWords(line: SceneLine, palette: ThemeColours): string {
  const { word, shield, dot } = line;
  const ink = palette[lineInk[line.family]];
  const said = word === undefined ? '' : signLabel(word);
  if (shield) {
    const text = [said, shield.text].filter((part) => part !== '').join(' ');
    return drawShield(text, shield.at, { edge: palette[line.colour], ink, paper: palette.paper });
  }
  const { middle } = lineEnd(line);
  const at = line.wordAt ?? { x: middle.x, y: middle.y - (dot ? 13 : 0) };
  const place = { x: at.x, y: at.y + 3.8, anchor: 'middle' } as const;
  const halo = { colour: palette.paper, width: 3.5 };
  return drawText(said, wordStyle, place, { fill: ink, halo });
}

/** A cased line is two strokes, one upon the other, dashed alike. */
function strokes(line: SceneLine, palette: ThemeColours): string {
  const { width, casing, dash, cap } = line;
  const stroke = (colour: ColourToken, strokeWidth: number) =>
    element('path', {
      d: linePath(line),
      fill: 'none',
      stroke: palette[colour],
      'stroke-width': strokeWidth,
      'stroke-dasharray': dash.length > 0 ? dash.join(' ') : undefined,
      'stroke-linecap': cap === 'round' ? 'round' : undefined,
    });
  if (casing === undefined) return stroke(line.colour, width);
  return stroke(line.colour, width + 2 * casing.edge) + stroke(casing.fill, width);
}
