import { lineInk } from '../scene/encoding.ts';
import { lineEnd } from '../scene/line-path.ts';
import {
  disputedSign,
  disputedWidth,
  linePlate,
  plateStyle,
  plateTextWidth,
  type LinePlate,
} from '../scene/line-plate.ts';
import type { Point, SceneLine } from '../scene/scene.ts';
import { unequalSign } from './mark-image.ts';
import type { Paint } from './paint.ts';

/** What stands upon a line as an element of its own, above all lines: a number in its box, a word, an open dot. */
export interface Plate {
  readonly id: string;
  readonly at: Point;
  readonly data: Readonly<Record<string, string | number>>;
}

const dotSize = 8.4;

/** The plates of a line: none for most. */
export function platesOf(line: SceneLine, paint: Paint): readonly Plate[] {
  const plate = linePlate(line);
  return [
    ...(line.dot ? [dotPlate(line)] : []),
    ...(plate === undefined ? [] : [textPlate(line, plate, paint)]),
  ];
}

function dotPlate(line: SceneLine): Plate {
  return {
    id: `${line.id} dot`,
    at: lineEnd(line).middle,
    data: { of: line.id, plate: 'dot', width: dotSize, height: dotSize, colour: line.colour },
  };
}

/** "≠" is in no font that we ship: a plate that ends in it carries it as an image beside its text. */
function textPlate(line: SceneLine, { text, boxed, box }: LinePlate, { theme }: Paint): Plate {
  const ink = lineInk[line.family];
  const disputed = text.includes(disputedSign);
  const letters = text.replace(disputedSign, '');
  const sign = disputed ? disputedWidth * plateStyle.size : 0;
  return {
    id: `${line.id} text`,
    at: { x: box.x + box.width / 2, y: box.y + box.height / 2 },
    data: {
      of: line.id,
      plate: boxed ? 'box' : 'word',
      width: box.width,
      height: box.height,
      colour: line.colour,
      ink,
      weight: boxed ? plateStyle.weight : 500,
      text: letters.trim(),
      textX: -sign / 2,
      image: disputed ? unequalSign(theme[ink]) : 'none',
      imageX: letters === '' ? 0 : plateTextWidth(letters) / 2,
    },
  };
}
