import type { TextStyle } from '../scene/font-stacks.ts';
import type { SceneLabel, SceneMark } from '../scene/scene.ts';
import type { ThemeColours } from '../scene/tokens.ts';
import { lineHeight } from '../scene/wrap-label.ts';
import { drawText, type TextPlace } from './draw-text.ts';

/** How far below the top of its line a baseline lies, in sizes of the letters, as a canvas sets it. */
const baseline = 0.78;

/** A mark's name beside it; nothing where it found no room. */
export function drawLabel({ label }: SceneMark, palette: ThemeColours): string {
  if (label === undefined) return '';
  const style: TextStyle = { family: 'condensed', weight: label.weight, size: label.size };
  const paint = { fill: palette[label.colour], halo: { colour: palette.paper, width: 3.5 } };
  const first = baseline * label.size;
  return label.lines
    .map((line, index) =>
      drawText(line, style, placeOf(label, first + index * lineHeight * label.size), paint),
    )
    .join('');
}

/** Lines of a label keep to its mark: beside it they start or end at one edge, else they are centred. */
function placeOf({ box, side }: SceneLabel, down: number): TextPlace {
  const y = box.y + down;
  if (side === 'right') return { x: box.x, y, anchor: 'start' };
  if (side === 'left') return { x: box.x + box.width, y, anchor: 'end' };
  return { x: box.x + box.width / 2, y, anchor: 'middle' };
}
