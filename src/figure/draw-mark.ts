import type { TextStyle } from '../scene/font-stacks.ts';
import type { SceneMark } from '../scene/scene.ts';
import { printNumber as n, roundRectangle, shapePath } from '../scene/shape-path.ts';
import type { ThemeColours } from '../scene/tokens.ts';
import { drawText } from './draw-text.ts';
import { element, type Attributes } from './xml.ts';

/** What a mark needs from the page around it. */
export interface MarkPage {
  readonly palette: ThemeColours;
  /** The id of the symbol of the mark's flag. */
  readonly flag: string | undefined;
  /** A new id, for a clipping path. */
  readonly newId: () => string;
}

/** A mark: its body, what is inside, its border, its second outline. */
export function drawMark(mark: SceneMark, page: MarkPage): string {
  const { palette } = page;
  const { x, y, width, height, shape, border, doubled } = mark;
  const outline = shapePath(shape, x, y, width, height);
  let drawn =
    element('path', { d: outline, fill: palette[mark.fill] }) + drawInside(mark, outline, page);
  if (border.width > 0)
    drawn += element('path', { d: outline, fill: 'none', ...borderPaint(mark, palette) });
  if (doubled) {
    const second = shapePath(shape, x, y, width + 8, height + 8);
    drawn += element('path', {
      d: second,
      fill: 'none',
      stroke: palette.contact,
      'stroke-width': 1.4,
    });
  }
  return drawn;
}

const borderDashes = { solid: undefined, dotted: '0.1 3.2', dashed: '4 3' } as const;

function borderPaint({ border }: SceneMark, palette: ThemeColours): Attributes {
  return {
    stroke: palette[border.colour],
    'stroke-width': border.width,
    'stroke-dasharray': borderDashes[border.style],
    'stroke-linecap': border.style === 'dotted' ? 'round' : undefined,
  };
}

function drawInside(mark: SceneMark, outline: string, page: MarkPage): string {
  const { x, y, width, inside } = mark;
  const { palette } = page;
  if (mark.disputed && mark.kind === 'meeting') return drawDispute(mark, palette);
  switch (inside.kind) {
    case 'none':
      return '';
    case 'flag':
      return drawFlag(mark, outline, page);
    case 'chip':
      return drawChip(mark, page);
    case 'code':
      return drawCode(inside.text, mark, palette);
    case 'dot':
      return element('circle', { cx: x, cy: y, r: width * 0.135, fill: palette[inside.colour] });
    case 'rules':
      return element('path', {
        d: agreementRules(x, y, width),
        fill: 'none',
        stroke: palette.accord,
        'stroke-width': Math.max(1, width * 0.042),
      });
  }
}

function drawFlag(
  { x, y, width, height }: SceneMark,
  outline: string,
  { flag, newId }: MarkPage,
): string {
  const id = newId();
  const clip = element('clipPath', { id }, element('path', { d: outline }));
  const image = useFlag(flag, x - width / 2, y - height / 2, width, height);
  return clip + element('g', { 'clip-path': `url(#${id})` }, image);
}

/** A flag of half the mark's width, in a thin frame, so that a white one does not dissolve. */
function drawChip({ x, y, width }: SceneMark, { flag }: MarkPage): string {
  const box = { x: x - width / 4, y: y - width * 0.18, width: width / 2, height: width * 0.36 };
  const frame = { fill: 'none', stroke: '#14212b', 'stroke-opacity': 0.35, 'stroke-width': 0.6 };
  return useFlag(flag, box.x, box.y, box.width, box.height) + element('rect', { ...box, ...frame });
}

function useFlag(
  flag: string | undefined,
  x: number,
  y: number,
  width: number,
  height: number,
): string {
  return flag === undefined ? '' : element('use', { href: `#${flag}`, x, y, width, height });
}

function drawCode(text: string, { x, y, width, kind }: SceneMark, palette: ThemeColours): string {
  const size = Math.round(width * 30) / 100;
  const style: TextStyle = { family: 'condensed', weight: 600, size };
  const fill = kind === 'force' ? palette.paper : palette.ink;
  return drawText(text, style, { x, y: y + size * 0.35, anchor: 'middle' }, { fill });
}

/** The written lines of an agreement: two full, one short. */
function agreementRules(x: number, y: number, width: number): string {
  const left = n(x - width * 0.24);
  return (
    [
      [-0.2, 0.48],
      [0, 0.48],
      [0.2, 0.28],
    ] as const
  )
    .map(([down, long]) => `M${left} ${n(y + width * down)}h${n(width * long)}`)
    .join('');
}

/** "≠" in a box at the middle of a meeting, instead of what else would be there. */
function drawDispute({ x, y, width }: SceneMark, palette: ThemeColours): string {
  const side = Math.max(13, width * 0.38);
  const box = roundRectangle(x - side / 2, y - side / 2, side, side, side * 0.18);
  const size = side * 0.84;
  const at = { x, y: y + size * 0.38, anchor: 'middle' } as const;
  const style: TextStyle = { family: 'condensed', weight: 600, size };
  return (
    element('path', { d: box, fill: palette.paper, stroke: palette.dispute, 'stroke-width': 1.2 }) +
    drawText('≠', style, at, { fill: palette['dispute-ink'] })
  );
}
