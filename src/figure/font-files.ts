import condensed400 from '@ibm/plex-sans-condensed/fonts/complete/woff2/IBMPlexSansCondensed-Regular.woff2?url';
import condensed500 from '@ibm/plex-sans-condensed/fonts/complete/woff2/IBMPlexSansCondensed-Medium.woff2?url';
import condensed600 from '@ibm/plex-sans-condensed/fonts/complete/woff2/IBMPlexSansCondensed-SemiBold.woff2?url';
import hebrew400 from '@ibm/plex-sans-hebrew/fonts/complete/woff2/IBMPlexSansHebrew-Regular.woff2?url';
import hebrew600 from '@ibm/plex-sans-hebrew/fonts/complete/woff2/IBMPlexSansHebrew-SemiBold.woff2?url';
import arabic400 from '@ibm/plex-sans-arabic/fonts/complete/woff2/IBMPlexSansArabic-Regular.woff2?url';
import arabic600 from '@ibm/plex-sans-arabic/fonts/complete/woff2/IBMPlexSansArabic-SemiBold.woff2?url';
import serif400 from 'source-serif/WOFF2/TTF/SourceSerif4-Regular.ttf.woff2?url';
import serif600 from 'source-serif/WOFF2/TTF/SourceSerif4-Semibold.ttf.woff2?url';
import { FigureError } from '../model/errors.ts';
import { fontsFor, type FigureFontFile, type FontLoader } from './fonts.ts';

const addresses: Readonly<Record<FigureFontFile, string>> = {
  '@ibm/plex-sans-condensed/fonts/complete/woff2/IBMPlexSansCondensed-Regular.woff2': condensed400,
  '@ibm/plex-sans-condensed/fonts/complete/woff2/IBMPlexSansCondensed-Medium.woff2': condensed500,
  '@ibm/plex-sans-condensed/fonts/complete/woff2/IBMPlexSansCondensed-SemiBold.woff2': condensed600,
  '@ibm/plex-sans-hebrew/fonts/complete/woff2/IBMPlexSansHebrew-Regular.woff2': hebrew400,
  '@ibm/plex-sans-hebrew/fonts/complete/woff2/IBMPlexSansHebrew-SemiBold.woff2': hebrew600,
  '@ibm/plex-sans-arabic/fonts/complete/woff2/IBMPlexSansArabic-Regular.woff2': arabic400,
  '@ibm/plex-sans-arabic/fonts/complete/woff2/IBMPlexSansArabic-SemiBold.woff2': arabic600,
  'source-serif/WOFF2/TTF/SourceSerif4-Regular.ttf.woff2': serif400,
  'source-serif/WOFF2/TTF/SourceSerif4-Semibold.ttf.woff2': serif600,
};

/**
 * The browser's loader: the fonts come from this site, when a figure is drawn. Throws a FigureError
 * naming the font that did not come.
 */
export const loadFonts: FontLoader = (scripts) =>
  Promise.all(fontsFor(scripts).map(({ file }) => loadFont(file)));

async function loadFont(file: FigureFontFile): Promise<Uint8Array> {
  const response = await fetch(addresses[file]);
  if (!response.ok) {
    throw new FigureError(
      `The font ${file} did not load: the server answered ${response.status}.`,
      'Reload the page and try again.',
    );
  }
  return new Uint8Array(await response.arrayBuffer());
}
