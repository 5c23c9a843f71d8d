import { FigureError } from '../model/errors.ts';
import type { SceneMark } from '../scene/scene.ts';
import { element } from './xml.ts';

/** A flag's key among the texts that a figure is given: `1x1/ru` over a whole mark, `4x3/ru` as a chip. */
export type FlagKey = `${'1x1' | '4x3'}/${string}`;

/** The flag that a mark carries, if it carries one. */
export function flagKeyOf({ inside }: SceneMark): FlagKey | undefined {
  if (inside.kind === 'flag') return `1x1/${inside.flag}`;
  return inside.kind === 'chip' ? `4x3/${inside.flag}` : undefined;
}

/** The flags that these marks carry, each once, in order of their keys. */
export function flagKeysOf(marks: readonly SceneMark[]): readonly FlagKey[] {
  const keys = marks.flatMap((mark) => flagKeyOf(mark) ?? []);
  return [...new Set(keys)].sort();
}

/**
 * A flag's file as a symbol that fills whatever box it is used in. Ids of the file get the symbol's own
 * in front, so that two flags do not disturb each other. Throws a FigureError for what is not SVG.
 */
export function flagSymbol(key: string, text: string, id: string): string {
  const found = /<svg\b([^>]*)>([\s\S]*)<\/svg>\s*$/u.exec(text);
  const [, root = '', content = ''] = found ?? [];
  const viewBox = /\bviewBox="([\d .-]+)"/u.exec(root)?.[1];
  if (viewBox === undefined) {
    throw new FigureError(
      `The flag ${key} is not an SVG file with a viewBox: it begins “${text.slice(0, 40)}”.`,
      'Mend its file, or give the actor another flag.',
    );
  }
  // What the root says of fill and stroke holds for all within.
  const paint = (root.match(/ (?:fill|stroke)[\w-]*="[^"]*"/gu) ?? []).join('');
  const own = withOwnIds(content, id);
  const whole = paint === '' ? own : `<g${paint}>${own}</g>`;
  return element('symbol', { id, viewBox, preserveAspectRatio: 'none' }, whole);
}

function withOwnIds(content: string, id: string): string {
  return (
    content
      .replace(/\bid="/gu, `id="${id}-`)
      .replace(/url\(#/gu, `url(#${id}-`)
      .replace(/\b(?:xlink:)?href="#/gu, `xlink:href="#${id}-`)
      .replace(/>\s+</gu, '><')
      // resvg leaves out markers, such as stars, on a path that it takes for invisible.
      .replace(/fill="none"(?=[^>]*\bmarker-)/gu, 'fill-opacity="0"')
      .trim()
  );
}
