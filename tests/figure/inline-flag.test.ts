import { readdirSync, readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { beforeAll, describe, expect, test } from 'vitest';
import { inlineFlag } from '../../src/figure/inline-flag.ts';

const root = new URL('../../', import.meta.url);
const flagFolders = ['1x1', '4x3'].flatMap((shape) => [
  `node_modules/flag-icons/flags/${shape}/`,
  `static/flags/${shape}/`,
]);
const flagTexts = flagFolders.flatMap((folder) =>
  readdirSync(new URL(folder, root)).map(
    (name) => [folder + name, readFileSync(new URL(folder + name, root), 'utf8')] as const,
  ),
);

describe('inlineFlag', () => {
  test('makes a symbol that keeps the picture and its frame', () => {
    const text = '<svg xmlns="x" id="f" viewBox="0 0 640 480">\n  <path d="M0 0"/>\n</svg>\n';
    expect(inlineFlag(text, 'flag-ru')).toBe(
      '<symbol id="flag-ru" viewBox="0 0 640 480" preserveAspectRatio="none"><path d="M0 0"/></symbol>',
    );
  });

  test('prefixes ids and what refers to them', () => {
    const text =
      '<svg viewBox="0 0 1 1"><g id="a" fill="url(#b)"/><use xlink:href="#a"/><use href="#a"/></svg>';
    expect(inlineFlag(text, 'p')).toBe(
      '<symbol id="p" viewBox="0 0 1 1" preserveAspectRatio="none"><g id="p-a" fill="url(#p-b)"/><use href="#p-a"/><use href="#p-a"/></symbol>',
    );
  });

  test('refuses a text that is no SVG, and shows how it begins', () => {
    expect(() => inlineFlag('<!doctype html><title>404</title>', 'flag-xy')).toThrow(
      'The flag flag-xy is no SVG with a viewBox: it begins with "<!doctype html>',
    );
  });

  test('breaks no reference in any flag, and leaves no prefix undeclared', () => {
    const wrong = flagTexts.filter(([, text]) => {
      const symbol = inlineFlag(text, 'f');
      const lost = lostReferences(text).map((id) => `f-${id}`);
      return symbol.includes('xlink:') || lostReferences(symbol).join() !== lost.join();
    });
    expect(wrong.map(([file]) => file)).toEqual([]);
  });
});

/** The references of an SVG that point to no id in it; one flag has such from its maker. */
function lostReferences(svg: string): readonly string[] {
  const ids = new Set([...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  const references = [...svg.matchAll(/(?:href="|url\()#([^")]*)/g)].map(([, id]) => id ?? '');
  return references.filter((id) => !ids.has(id));
}

describe('drawn by resvg', () => {
  beforeAll(() =>
    initWasm(readFileSync(new URL('node_modules/@resvg/resvg-wasm/index_bg.wasm', root))),
  );

  const draw = (content: string) => {
    const image = new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="48">${content}</svg>`,
    ).render();
    return Buffer.from(image.pixels);
  };
  const use = (id: string) => `<use href="#${id}" width="64" height="48"/>`;

  test.each(['ru', 'es', 'il', 'ad', 'br'])('%s inlined is the picture of its own file', (name) => {
    const file = `node_modules/flag-icons/flags/4x3/${name}.svg`;
    const text = readFileSync(new URL(file, root), 'utf8');
    const alone = draw(text.replace('<svg', '<svg width="64" height="48"'));
    const inlined = draw(inlineFlag(text, 'one') + inlineFlag(text, 'two') + use('two'));
    const furthest = inlined.reduce(
      (most, value, index) => Math.max(most, Math.abs(value - (alone[index] ?? 0))),
      0,
    );
    expect(inlined.some((value) => value !== 0)).toBe(true);
    expect(furthest).toBeLessThanOrEqual(8);
  });

  test('the stars of the United States, which are markers, are drawn', () => {
    const file = 'node_modules/flag-icons/flags/4x3/us.svg';
    const text = readFileSync(new URL(file, root), 'utf8');
    const whites = (svg: string) => {
      const pixels = draw(inlineFlag(svg, 'us') + use('us'));
      return pixels.filter((_, at) => at % 4 === 0 && (pixels[at] ?? 0) > 90).length;
    };
    const starless = text.replace(/<path fill="none"[^>]*>/, '');
    expect(whites(text)).toBeGreaterThan(whites(starless) + 100);
  });
});

test('our own flags have the frames of flag-icons, and nothing that could run', () => {
  for (const [file, text] of flagTexts.filter(([name]) => name.startsWith('static/'))) {
    const frame = file.includes('1x1') ? '0 0 512 512' : '0 0 640 480';
    expect(text, file).toContain(`viewBox="${frame}"`);
    expect(text, file).not.toMatch(/<script|<style|href|\bon\w+=/);
  }
});
