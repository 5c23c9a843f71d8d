import { twoDigits } from './calendar.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SEASONS: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};

/** One way in which people write dates elsewhere, and how EDTF writes the same. */
interface Habit {
  readonly shape: RegExp;
  readonly write: (found: readonly string[]) => readonly string[];
}

const HABITS: readonly Habit[] = [
  { shape: /^\s+(.*\S)\s*$|^(.*\S)\s+$/, write: ([, a, b]) => [a || b || ''] },
  { shape: /^(\d{4})(\d\d)(\d\d)$/, write: ([, y, m, d]) => [`${y}-${m}-${d}`] },
  {
    shape: /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/,
    write: ([, y, m, d]) => [[y, padded(m), ...(d ? [padded(d)] : [])].join('-')],
  },
  {
    shape: /^(\d{1,2})([./])(\d{1,2})[./](\d{4})$/,
    write: ([, a, mark, b, y]) => {
      const dayFirst = `${y}-${padded(b)}-${padded(a)}`;
      return mark === '.' ? [dayFirst] : [dayFirst, `${y}-${padded(a)}-${padded(b)}`];
    },
  },
  { shape: /^(\d{1,2})[./](\d{4})$/, write: ([, m, y]) => [`${y}-${padded(m)}`] },
  { shape: /^(\d{4})\s?[-–—]\s?(\d{4})$/, write: ([, a, b]) => [`${a}/${b}`] },
  { shape: /^(\d{3})0s$/, write: ([, decade]) => [`${decade}X`] },
  { shape: /^(?:c|ca|circa|about|around)\.?\s?(\d.*)$/i, write: ([, rest]) => [`${rest}~`] },
  {
    shape: /^(?:(\d{1,2})\s)?([A-Za-z]+)\.?\s(?:(\d{1,2}),?\s)?(\d{4})$/,
    write: ([, before, name = '', after, y]) => [named(name, before || after, y)],
  },
  {
    shape: /^([^[{]+\.\.[^\]}]+)$/,
    write: ([, range]) => [`[${range}]`, range?.replace('..', '/') ?? ''],
  },
  {
    shape: /^(.*[xu–—].*)$/,
    write: ([, text = '']) => [text.replace(/[xu]/g, 'X').replace(/[–—]/g, '-')],
  },
];

function padded(digits: string | undefined): string {
  return twoDigits(Number(digits));
}

function named(name: string, day: string | undefined, year: string | undefined): string {
  const word = name.toLowerCase();
  const month = SEASONS[word] ?? MONTHS.indexOf(word.slice(0, 3)) + 1;
  return `${year}-${twoDigits(month)}${day ? `-${padded(day)}` : ''}`;
}

/**
 * The dates that a text which is none but looks like one written by another habit may mean (`7.7.2017`,
 * `July 2017`, `1990s`), the likeliest first; none where nothing is recognised. Each of them is a date.
 */
export function offersFor(text: string, isDate: (text: string) => boolean): readonly string[] {
  if (text.length > 40) return [];
  for (const { shape, write } of HABITS) {
    const found = shape.exec(text);
    if (!found) continue;
    const offers = write(found).filter(
      (offer, at, all) => isDate(offer) && all.indexOf(offer) === at,
    );
    if (offers.length > 0) return offers;
  }
  return [];
}

/** What to write in place of such a text, in words; undefined where nothing is recognised. */
export function guessDate(text: string, isDate: (text: string) => boolean): string | undefined {
  const offers = offersFor(text, isDate);
  return offers.length === 0 ? undefined : `write ${offers.join(' or ')}`;
}
