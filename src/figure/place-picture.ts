import type { Scene } from '../scene/scene.ts';

/** The least size of letters in a scene, and the least that is good to read on a page. */
const sceneText = 12;
const readableText = 13.5;
const mostScale = 1.5;
/** A picture higher than this many times its page's width is made smaller, as far as it stays readable. */
const tallest = 1.3;

/** Where a picture stands on its page: a point of the scene is drawn at x + scale × its x. */
export interface PlacedPicture {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly bottom: number;
}

/** A scene in a column of the page: as wide as the column, but not blown up; in its middle. */
export function placePicture(
  { bounds }: Scene,
  column: { readonly x: number; readonly y: number; readonly width: number },
): PlacedPicture {
  const width = Math.max(1, bounds.width);
  const height = Math.max(1, bounds.height);
  const filling = Math.min(mostScale, column.width / width);
  const readable = Math.min(filling, readableText / sceneText);
  const scale = floored(Math.max(readable, Math.min(filling, (tallest * column.width) / height)));
  return {
    x: column.x + (column.width - scale * width) / 2 - scale * bounds.x,
    y: column.y - scale * bounds.y,
    scale,
    bottom: column.y + scale * height,
  };
}

/** Rounded down, so that it is printed as it was reckoned. */
function floored(scale: number): number {
  return Math.floor(scale * 10000) / 10000;
}
