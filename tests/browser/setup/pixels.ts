import type { Page } from '@playwright/test';
import type { Place } from './canvas.ts';

export type Colour = readonly [red: number, green: number, blue: number];

/** A PNG as a browser reads it: its size, how many colours it has, and the colours of some points. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly colourCount: number;
  readonly colours: readonly Colour[];
}

/** Reads a PNG; the points are in its own pixels. */
export function readPicture(
  page: Page,
  png: Uint8Array,
  points: readonly Place[] = [],
): Promise<Picture> {
  return page.evaluate(
    async ({ base64, wanted }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const { width, height } = image;
      const brush = new OffscreenCanvas(width, height).getContext('2d');
      if (!brush) throw new Error('This browser draws no canvas.');
      brush.drawImage(image, 0, 0);
      const { data } = brush.getImageData(0, 0, width, height);
      const colours = wanted.map(({ x, y }): [number, number, number] => {
        const at = 4 * (Math.floor(y) * width + Math.floor(x));
        return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
      });
      const colourCount = new Set(new Uint32Array(data.buffer)).size;
      return { width, height, colourCount, colours };
    },
    { base64: Buffer.from(png).toString('base64'), wanted: [...points] },
  );
}

/** Which share of some points of the page has a colour on paper of another, or is a blurred edge of it. */
export async function shareInColour(
  page: Page,
  points: readonly Place[],
  colour: Colour,
  paper: Colour,
): Promise<number> {
  const { colours } = await readPicture(page, await page.screenshot(), points);
  const alike = colours.filter((found) => isMixOf(found, colour, paper));
  return alike.length / Math.max(1, colours.length);
}

/** Whether a pixel lies between paper and colour, and at least halfway to the colour. */
function isMixOf(found: Colour, colour: Colour, paper: Colour): boolean {
  const away = subtract(found, paper);
  const all = subtract(colour, paper);
  const share = dot(away, all) / dot(all, all);
  const aside = subtract(away, [all[0] * share, all[1] * share, all[2] * share]);
  return share > 0.5 && dot(aside, aside) < 30 * 30;
}

function subtract(one: Colour, other: Colour): Colour {
  return [one[0] - other[0], one[1] - other[1], one[2] - other[2]];
}

function dot(one: Colour, other: Colour): number {
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
}

/** The colour that a text such as `#a61c1c` names. */
export function colourOf(hex: string): Colour {
  const part = (at: number) => parseInt(hex.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}
