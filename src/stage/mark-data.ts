import { fontFamilyOf } from '../scene/font-of-text.ts';
import type { SceneLabel, SceneMark } from '../scene/scene.ts';
import { markImage } from './mark-image.ts';
import type { Paint } from './paint.ts';

/** What the style sheet reads of a mark. */
export type MarkData = Readonly<Record<string, string | number | readonly string[]>>;

/** A mark as data of its element. */
export function markData(mark: SceneMark, paint: Paint): MarkData {
  const shown = mark.label ?? mark.spareLabel;
  return {
    kind: mark.kind,
    shape: mark.shape,
    width: mark.width,
    height: mark.height,
    fill: mark.fill,
    borderWidth: mark.border.width,
    borderColour: mark.border.colour,
    borderStyle: mark.border.style,
    doubled: mark.doubled ? 'yes' : '',
    ...markImage(mark, paint),
    ...(shown === undefined ? noLabel : labelData(shown, mark)),
    named: mark.label === undefined ? '' : 'yes',
  };
}

const noLabel = {
  label: '',
  font: 'sans-serif',
  fontSize: 12,
  fontWeight: 400,
  ink: 'ink',
  labelX: 0,
  labelY: 0,
  labelWidth: 0,
  labelHeight: 0,
  side: 'below',
};

function labelData(
  { lines, box, side, size, weight, colour }: SceneLabel,
  { x, y }: SceneMark,
): MarkData {
  const text = lines.join('\n');
  return {
    label: text,
    font: fontFamilyOf(lines.join(' '), 'condensed').replaceAll("'", '"'),
    fontSize: size,
    fontWeight: weight,
    ink: colour,
    labelX: box.x + box.width / 2 - x,
    labelY: box.y + box.height / 2 - y,
    labelWidth: box.width,
    labelHeight: box.height,
    side,
  };
}
