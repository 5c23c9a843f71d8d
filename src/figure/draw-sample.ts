import type { SceneMark } from '../scene/scene.ts';
import { printNumber as n, shapePath } from '../scene/shape-path.ts';
import type { ThemeColours } from '../scene/tokens.ts';
import { element } from './xml.ts';

/** Where a flag will be, on the sample of a kind that carries one: bands without colours. */
export function drawFlagSign(mark: SceneMark, id: string, palette: ThemeColours): string {
  if (mark.inside.kind !== 'none') return '';
  if (mark.kind === 'state') return stateSign(mark, id, palette);
  if (mark.kind === 'force') return chipSign(mark, { fill: palette.paper, 'fill-opacity': 0.9 });
  const carries = mark.kind === 'envoy' || mark.kind === 'institution';
  return carries ? chipSign(mark, { fill: palette.ink, 'fill-opacity': 0.45 }) : '';
}

/** An upper and a lower band, cut by the outline. */
function stateSign(mark: SceneMark, id: string, palette: ThemeColours): string {
  const { x, y, width, height } = mark;
  const band = (top: number, opacity: number) =>
    element('path', {
      d: box(x - width / 2, top, width, height / 3),
      fill: palette.ink,
      'fill-opacity': opacity,
    });
  const outline = shapePath(mark.shape, x, y, width, height);
  return (
    element('clipPath', { id }, element('path', { d: outline })) +
    element(
      'g',
      { 'clip-path': `url(#${id})` },
      band(y - height / 2, 0.62),
      band(y + height / 6, 0.26),
    ) +
    element('path', {
      d: outline,
      fill: 'none',
      stroke: palette[mark.border.colour],
      'stroke-width': mark.border.width,
    })
  );
}

function chipSign(
  { x, y, width }: SceneMark,
  paint: { fill: string; 'fill-opacity': number },
): string {
  return element('path', {
    d: box(x - width / 4, y - width * 0.18, width / 2, width * 0.36),
    ...paint,
  });
}

function box(x: number, y: number, width: number, height: number): string {
  return `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}Z`;
}
