import { FigureError } from '../model/errors.ts';
import type { Scene, SceneLine, SceneMark } from '../scene/scene.ts';
import { themes, type ThemeColours } from '../scene/tokens.ts';
import { drawLabel } from './draw-label.ts';
import { drawLineWords, drawStroke } from './draw-line.ts';
import { drawFlagSign } from './draw-sample.ts';
import { drawMark, type MarkPage } from './draw-mark.ts';
import { drawShield } from './draw-shield.ts';
import { drawText } from './draw-text.ts';
import type { Figure, FigureSample } from './figure.ts';
import { flagKeyOf, flagKeysOf } from './flag-keys.ts';
import { inlineFlag } from './inline-flag.ts';
import { element, escapeXml } from './xml.ts';

/**
 * A figure as an SVG file. The same figure gives the same bytes, whatever the order of its marks and
 * lines. `flags` has the text of each flag's file by `1x1/ru` or `4x3/ru` (`flagKeysOf` names those that
 * are needed); one that lacks throws a FigureError. What a reader selected or points at is not drawn.
 */
export function drawSvg(figure: Figure, flags: ReadonlyMap<string, string>): string {
  const { width, height, theme, name, description } = figure;
  const palette = themes[theme];
  const symbols = symbolIds(figure);
  const drawing: Drawing = { palette, symbols, newId: counter('clip') };
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'graphics-document',
    'aria-labelledby': 'figure-name',
    'aria-describedby': 'figure-description',
  };
  return `${element(
    'svg',
    attributes,
    element('title', { id: 'figure-name' }, escapeXml(name)),
    element('desc', { id: 'figure-description' }, escapeXml(description)),
    drawSymbols(symbols, flags),
    element('rect', { width, height, fill: palette.paper }),
    drawPage(figure, palette),
    drawPicture(figure, drawing),
    drawSamples(figure, drawing),
  )}\n`;
}

interface Drawing {
  readonly palette: ThemeColours;
  /** The id of each flag's symbol, by the flag's key. */
  readonly symbols: ReadonlyMap<string, string>;
  readonly newId: () => string;
}

function counter(name: string): () => string {
  let count = 0;
  return () => `${name}-${(count += 1)}`;
}

function symbolIds({ picture, samples }: Figure): ReadonlyMap<string, string> {
  const sampled = samples.flatMap(({ sample }) => ('mark' in sample ? [sample.mark] : []));
  const newId = counter('flag');
  return new Map(flagKeysOf([...picture.scene.marks, ...sampled]).map((key) => [key, newId()]));
}

function drawSymbols(symbols: Drawing['symbols'], flags: ReadonlyMap<string, string>): string {
  const drawn = [...symbols].map(([key, id]) => {
    const text = flags.get(key);
    if (text === undefined) {
      throw new FigureError(
        `The flag ${key} was not given.`,
        'Load the flags that flagKeysOf names.',
      );
    }
    return inlineFlag(text, id);
  });
  return drawn.length === 0 ? '' : element('defs', {}, ...drawn);
}

/** The texts around the picture and the thin lines between them. */
function drawPage({ texts, rules, shields }: Figure, palette: ThemeColours): string {
  const paint = { edge: palette.contact, ink: palette['contact-ink'], paper: palette.paper };
  return element(
    'g',
    {},
    ...rules.map(({ from, to }) =>
      element('path', {
        d: `M${from.x} ${from.y}H${to.x}`,
        stroke: palette.line,
        'stroke-width': 1,
      }),
    ),
    ...texts.map(({ text, style, colour, ...place }) =>
      drawText(text, style, place, { fill: palette[colour] }),
    ),
    ...shields.map(({ text, x, y, scale }) =>
      scaled({ x, y, scale }, drawShield(text, { x: 0, y: 0 }, paint)),
    ),
  );
}

/** Lines lowest, what is written on them above, then marks, then names. */
function drawPicture({ picture, names }: Figure, drawing: Drawing): string {
  const { palette } = drawing;
  const { lines, marks } = inOrder(picture.scene);
  const named = (id: string, content: string) =>
    content === ''
      ? ''
      : element(
          'g',
          { role: 'graphics-symbol' },
          element('title', {}, escapeXml(names.get(id) ?? '')),
          content,
        );
  return scaled(
    picture,
    element('g', {}, ...lines.map((line) => named(line.id, drawStroke(line, palette)))),
    element('g', {}, ...lines.map((line) => drawLineWords(line, palette))),
    element(
      'g',
      {},
      ...marks.map((mark) => named(mark.id, drawMark(mark, markPage(mark, drawing)))),
    ),
    element('g', {}, ...marks.map((mark) => drawLabel(mark, palette))),
  );
}

function drawSamples({ samples }: Figure, drawing: Drawing): string {
  if (samples.length === 0) return '';
  const draw = ({ sample }: FigureSample) =>
    'mark' in sample
      ? drawMark(sample.mark, markPage(sample.mark, drawing)) +
        drawFlagSign(sample.mark, drawing.newId(), drawing.palette)
      : drawStroke(sample.line, drawing.palette) + drawLineWords(sample.line, drawing.palette);
  return element('g', {}, ...samples.map((sample) => scaled(sample, draw(sample))));
}

function markPage(mark: SceneMark, { palette, symbols, newId }: Drawing): MarkPage {
  return { palette, newId, flag: symbols.get(flagKeyOf(mark) ?? '') };
}

function scaled(
  at: { x: number; y: number; scale: number },
  ...content: readonly string[]
): string {
  const scale = Math.round(at.scale * 10000) / 10000;
  const transform = `translate(${Math.round(at.x * 100) / 100} ${Math.round(at.y * 100) / 100}) scale(${scale})`;
  return element('g', { transform }, ...content);
}

/** Lines in their drawing order and marks by id, in whatever order they came. */
function inOrder({ lines, marks }: Scene): {
  lines: readonly SceneLine[];
  marks: readonly SceneMark[];
} {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  return {
    lines: [...lines].sort((a, b) => a.order - b.order || byId(a, b)),
    marks: [...marks].sort(byId),
  };
}
