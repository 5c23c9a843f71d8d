import { FigureError } from '../model/errors.ts';

/** The longest side and the most pixels of a picture: larger ones no browser or office program opens. */
const longestSide = 16_384;
const mostPixels = longestSide * longestSide;

/** The largest width that can be drawn, at most `width`, of a picture `ratio` times as high as wide. */
export function largestWidth(ratio: number, width = longestSide): number {
  const bySide = ratio > 1 ? longestSide / ratio : longestSide;
  return Math.max(1, Math.floor(Math.min(width, bySide, Math.sqrt(mostPixels / ratio))));
}

/** Throws a FigureError for a width that cannot be drawn, with the largest that can. */
export function checkPictureSize(width: number, ratio: number): void {
  if (!Number.isInteger(width) || width < 1) {
    throw new FigureError(
      `A picture cannot be ${width} pixels wide.`,
      'Give a whole number from 1 up.',
    );
  }
  const most = largestWidth(ratio);
  if (width <= most) return;
  const height = Math.round(width * ratio);
  throw new FigureError(
    `A picture of ${width} × ${height} pixels is too large to be drawn.`,
    `Choose a width of ${most} or less.`,
  );
}
