import { lineInk } from '../scene/encoding.ts';
import { headPath } from '../scene/head-path.ts';
import { lineEnd, linePath } from '../scene/line-path.ts';
import { linePlate, plateStyle } from '../scene/line-plate.ts';
import type { ColourToken, SceneLine } from '../scene/scene.ts';
import type { ThemeColours } from '../scene/tokens.ts';
import { drawShield } from './draw-shield.ts';
import { drawText } from './draw-text.ts';
import { element } from './xml.ts';

const wordStyle = { ...plateStyle, weight: 500 } as const;

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
  const plate = linePlate(line);
  if (plate === undefined) return '';
  const { text, boxed, box } = plate;
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const ink = palette[lineInk[line.family]];
  if (boxed) {
    return drawShield(text, { x, y }, { edge: palette[line.colour], ink, paper: palette.paper });
  }
  const halo = { colour: palette.paper, width: 3.5 };
  return drawText(text, wordStyle, { x, y: y + 3.8, anchor: 'middle' }, { fill: ink, halo });
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
