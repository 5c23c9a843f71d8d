import { FigureError } from '../model/errors.ts';

/**
 * A flag's file as an SVG `<symbol>` with this id, to be drawn by `<use>` as often as it is needed. It
 * fills whatever box it is used in. The ids within it are prefixed by its own, so that several flags can stand in one figure; being shapes
 * rather than an image, it stays vector in a PDF. Throws a FigureError for a text that is no such file.
 */
export function inlineFlag(svgText: string, id: string): string {
  const [, attributes, body] = /<svg\b([^>]*)>([\s\S]*)<\/svg>\s*$/.exec(svgText) ?? [];
  const viewBox = / viewBox="([^"]*)"/.exec(attributes ?? '')?.[1];
  if (attributes === undefined || body === undefined || viewBox === undefined) {
    throw new FigureError(
      `The flag ${id} is no SVG with a viewBox: it begins with "${svgText.slice(0, 40)}".`,
      'Use a file like those of static/flags.',
    );
  }
  const fill = / fill="[^"]*"/.exec(attributes)?.[0] ?? '';
  return `<symbol id="${id}" viewBox="${viewBox}" preserveAspectRatio="none"${fill}>${showMarkers(prefixIds(body, id))}</symbol>`;
}

/** Also says `href` for `xlink:href`, whose prefix the figure does not declare, and drops idle spaces. */
function prefixIds(body: string, prefix: string): string {
  return body
    .replace(/\bid="([^"]*)"/g, `id="${prefix}-$1"`)
    .replace(/url\(#([^)]*)\)/g, `url(#${prefix}-$1)`)
    .replace(/\b(?:xlink:)?href="#([^"]*)"/g, `href="#${prefix}-$1"`)
    .replace(/>\s+</g, '><')
    .trim();
}

/** resvg leaves out the markers (the stars of the United States) of a path that it takes for invisible. */
function showMarkers(body: string): string {
  return body.replace(/fill="none"(?=[^>]*\bmarker-)/g, 'fill-opacity="0"');
}
