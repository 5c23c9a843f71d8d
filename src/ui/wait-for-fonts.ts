const labelFonts = [
  '600 14px "IBM Plex Sans Condensed"',
  '400 12px "IBM Plex Sans Condensed"',
  '500 12px "IBM Plex Sans Condensed"',
];
const longest = 500;

/** Resolves when the fonts of the picture are there, after 500 ms at the latest: a canvas does not reflow. */
export async function waitForFonts(): Promise<void> {
  const loaded = Promise.all(labelFonts.map((font) => document.fonts.load(font)));
  const late = new Promise((resolve) => setTimeout(resolve, longest));
  await Promise.race([loaded.catch(() => undefined), late]);
}
