import type { Point } from '../scene/scene.ts';
import type { TextStyle } from '../scene/font-stacks.ts';
import { roundRectangle } from '../scene/shape-path.ts';
import { drawText, textWidth } from './draw-text.ts';
import { element } from './xml.ts';

const style: TextStyle = { family: 'condensed', weight: 600, size: 11 };
const height = 17;

/** The colours of a shield. */
export interface ShieldPaint {
  readonly edge: string;
  readonly ink: string;
  readonly paper: string;
}

/** How wide the box of a shield is, around its text. */
export function shieldWidth(text: string): number {
  return Math.max(height - 2, textWidth(text, style) + 9);
}

/** A text in a small box with round corners, as a road has its number; the point is its middle. */
export function drawShield(
  text: string,
  { x, y }: Point,
  { edge, ink, paper }: ShieldPaint,
): string {
  const width = shieldWidth(text);
  const box = roundRectangle(x - width / 2, y - height / 2, width, height, 3);
  return (
    element('path', { d: box, fill: paper, stroke: edge, 'stroke-width': 1.2 }) +
    drawText(text, style, { x, y: y + 3.9, anchor: 'middle' }, { fill: ink })
  );
}
