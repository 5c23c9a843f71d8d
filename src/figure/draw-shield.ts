import { plateSize, plateStyle } from '../scene/line-plate.ts';
import type { Point } from '../scene/scene.ts';
import { roundRectangle } from '../scene/shape-path.ts';
import { drawText } from './draw-text.ts';
import { element } from './xml.ts';

/** The colours of a shield. */
export interface ShieldPaint {
  readonly edge: string;
  readonly ink: string;
  readonly paper: string;
}

/** A text in a small box with round corners, as a road has its number; the point is its middle. */
export function drawShield(
  text: string,
  { x, y }: Point,
  { edge, ink, paper }: ShieldPaint,
): string {
  const { width, height } = plateSize(text);
  const box = roundRectangle(x - width / 2, y - height / 2, width, height, 3);
  return (
    element('path', { d: box, fill: paper, stroke: edge, 'stroke-width': 1.2 }) +
    drawText(text, plateStyle, { x, y: y + 3.9, anchor: 'middle' }, { fill: ink })
  );
}
