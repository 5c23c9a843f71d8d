import { fontFamilyOf } from '../scene/font-of-text.ts';
import type { TextStyle } from '../scene/font-stacks.ts';
import { measureText } from '../scene/measure-text.ts';
import { readsLeftwards } from './direction.ts';
import { signOf, splitSigns } from './signs.ts';
import { element, escapeXml, printable, type Attributes } from './xml.ts';

/** Where a line of text begins, ends or has its middle, on its baseline. */
export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** How a text is painted; the halo is the width of its outline. */
export interface TextPaint {
  readonly fill: string;
  readonly halo?: { readonly colour: string; readonly width: number };
}

const rightToLeftMark = '\u200f';

/** How wide a line of text is drawn, with the signs that are drawn as paths. */
export function textWidth(text: string, style: TextStyle): number {
  return splitSigns(printable(text)).reduce((sum, part) => sum + partWidth(part, style), 0);
}

/** A line of text as SVG; nothing for a text that shows nothing. */
export function drawText(
  text: string,
  style: TextStyle,
  place: TextPlace,
  paint: TextPaint,
): string {
  const clean = printable(text).trim();
  if (clean === '') return '';
  const parts = splitSigns(clean);
  if (parts.length === 1 && signOf(clean) === undefined)
    return drawLine(clean, style, place, paint);
  const width = textWidth(clean, style);
  const shares = { start: 0, middle: 0.5, end: 1 } as const;
  let x = place.x - width * shares[place.anchor];
  let drawn = '';
  for (const part of parts) {
    const sign = signOf(part);
    drawn += sign
      ? element('path', { d: sign.path(x, place.y, style.size), ...paintOf(paint) })
      : drawLine(part, style, { ...place, x, anchor: 'start' }, paint);
    x += partWidth(part, style);
  }
  return drawn;
}

function partWidth(part: string, style: TextStyle): number {
  const sign = signOf(part);
  return sign ? sign.width * style.size : measureText(part, style);
}

/**
 * Text that reads leftwards is set from its middle: programs do not agree on which side such a text
 * starts. Its direction is told as well, and by a mark at its end for resvg, which knows no `direction`
 * and would put a last full stop on the wrong side.
 */
function drawLine(text: string, style: TextStyle, place: TextPlace, paint: TextPaint): string {
  const leftwards = readsLeftwards(text);
  const half = measureText(text, style) / 2;
  const shift = { start: half, middle: 0, end: -half }[place.anchor];
  const attributes: Attributes = {
    x: leftwards ? place.x + shift : place.x,
    y: place.y,
    'text-anchor': leftwards ? 'middle' : place.anchor === 'start' ? undefined : place.anchor,
    direction: leftwards ? 'rtl' : undefined,
    'font-family': fontFamilyOf(text, style.family),
    'font-weight': style.weight,
    'font-size': style.size,
    'xml:space': /^\s|\s$|\s\s/u.test(text) ? 'preserve' : undefined,
    ...paintOf(paint),
  };
  return element('text', attributes, escapeXml(leftwards ? text + rightToLeftMark : text));
}

function paintOf({ fill, halo }: TextPaint): Attributes {
  if (halo === undefined) return { fill };
  return {
    fill,
    stroke: halo.colour,
    'stroke-width': halo.width,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
}
