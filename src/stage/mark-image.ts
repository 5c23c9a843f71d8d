import type { SceneMark } from '../scene/scene.ts';
import type { Paint } from './paint.ts';

/** The pictures inside a mark, as Cytoscape takes them: addresses, and their sizes as shares of the mark. */
export interface MarkImage {
  readonly image: string | readonly string[];
  readonly imageWidth: string | readonly string[];
  readonly imageHeight: string | readonly string[];
  readonly imageFit: 'cover' | 'none';
}

const none: MarkImage = {
  image: 'none',
  imageWidth: '100%',
  imageHeight: '100%',
  imageFit: 'none',
};

/** A flag that fills a state, the chip of whom one serves, a code, an open dot, the rules of an agreement, or "≠". */
export function markImage(mark: SceneMark, { theme, flagAddress }: Paint): MarkImage {
  const { inside } = mark;
  if (mark.disputed && mark.kind === 'meeting')
    return drawn(unequal(theme.paper, theme['dispute-ink'], theme.dispute));
  switch (inside.kind) {
    case 'none':
      return none;
    case 'flag':
      return {
        image: flagAddress(inside.flag, '1x1'),
        imageWidth: '100%',
        imageHeight: '100%',
        imageFit: 'cover',
      };
    case 'chip':
      return chip(flagAddress(inside.flag, '4x3'), mark);
    case 'code':
      return drawn(code(inside.text, theme.ink));
    case 'dot':
      return drawn(`<circle cx="50" cy="50" r="13.5" fill="${theme[inside.colour]}"/>`);
    case 'rules':
      return drawn(
        `<path d="M28 32h44M28 50h44M28 68h28" stroke="${theme.accord}" stroke-width="4.5" fill="none"/>`,
      );
  }
}

/** A flag of half the mark's width, in a thin frame, so that a white one does not dissolve. */
function chip(flag: string, { width, height }: SceneMark): MarkImage {
  const [w, h] = [width / 2, width * 0.36];
  const frame =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${4 * width}" height="${4 * height}">` +
    `<rect x="${(width - w) / 2}" y="${(height - h) / 2}" width="${w}" height="${h}" fill="none" stroke="#14212b" stroke-opacity="0.35" stroke-width="0.6"/></svg>`;
  return {
    image: [flag, addressOf(frame)],
    imageWidth: ['50%', '100%'],
    imageHeight: [`${(100 * h) / height}%`, '100%'],
    imageFit: 'none',
  };
}

function code(text: string, ink: string): string {
  const safe = text.replace(/[^A-Z0-9]/gu, '');
  return `<text x="50" y="50" dy="10.5" text-anchor="middle" font-family="monospace" font-weight="500" font-size="30" fill="${ink}">${safe}</text>`;
}

/** "≠" is in no font that we ship: it is drawn, in a small box as on a line. */
function unequal(paper: string, ink: string, border: string): string {
  return (
    `<rect x="31" y="31" width="38" height="38" rx="7" fill="${paper}" stroke="${border}" stroke-width="3"/>` +
    `<path d="M39 45h22M39 55h22M56 36 44 64" stroke="${ink}" stroke-width="4" fill="none"/>`
  );
}

/** The address of the sign "≠" alone, in a colour, in a square. */
export function unequalSign(ink: string): string {
  const sign = `<path d="M24 39h52M24 61h52M63 18 37 82" stroke="${ink}" stroke-width="10" fill="none"/>`;
  return addressOf(square(sign));
}

function drawn(content: string): MarkImage {
  return {
    image: addressOf(square(content)),
    imageWidth: '100%',
    imageHeight: '100%',
    imageFit: 'none',
  };
}

function square(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="200" height="200">${content}</svg>`;
}

function addressOf(svg: string): string {
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
