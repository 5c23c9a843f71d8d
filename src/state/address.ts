import { layoutChoices } from '../graph/layout/layout-choices.ts';
import { parseQuery } from '../graph/query/parse.ts';
import { printQuery } from '../graph/query/print.ts';
import type { Position, Positions } from '../graph/positions.ts';
import { UsageError } from '../model/errors.ts';
import { plainView, type View } from './view.ts';

/** Pins beyond this many belong in a saved view: an address stays short enough to be sent. */
const mostPins = 200;
const mostMarks = 3000;

/** A part of the view in the address: absent where it is as usual. */
interface Part {
  readonly key: string;
  readonly print: (view: View) => string | undefined;
  readonly read: (text: string, view: View) => View;
}

const parts: readonly Part[] = [
  {
    key: 'dossier',
    print: (view) => view.dossier,
    read: (dossier, view) => ({ ...view, dossier }),
  },
  {
    key: 'where',
    print: (view) => printQuery(view.query) || undefined,
    read: (text, view) => ({ ...view, query: parseQuery(text) }),
  },
  {
    key: 'scope',
    print: (view) => printQuery(view.scope) || undefined,
    read: (text, view) => ({ ...view, scope: parseQuery(text) }),
  },
  {
    key: 'group',
    print: (view) => (view.group === 'actors' ? undefined : view.group),
    read: (text, view) => ({ ...view, group: oneOf(text, ['actors', 'states']) }),
  },
  {
    key: 'meetings',
    print: (view) => (view.meetings === 'both' ? undefined : view.meetings),
    read: (text, view) => ({ ...view, meetings: oneOf(text, ['nodes', 'lines', 'both']) }),
  },
  {
    key: 'most',
    print: (view) => (view.most === plainView.most ? undefined : String(view.most)),
    read: (text, view) => {
      const most = Number(text);
      if (Number.isInteger(most) && most > 0 && most <= mostMarks) return { ...view, most };
      throw new UsageError(`“${text}” is no number of marks.`, `Write one from 1 to ${mostMarks}.`);
    },
  },
  {
    key: 'layout',
    print: (view) => view.layout,
    read: (text, view) => ({
      ...view,
      layout: oneOf(
        text,
        layoutChoices.map(({ id }) => id),
      ),
    }),
  },
  {
    key: 'select',
    print: (view) => (view.selected.length === 0 ? undefined : view.selected.join(' ')),
    read: (text, view) => ({ ...view, selected: text.split(' ').filter((id) => id !== '') }),
  },
  {
    key: 'pins',
    print: (view) => (view.pins.size === 0 ? undefined : printPins(view.pins)),
    read: (text, view) => ({ ...view, pins: readPins(text) }),
  },
];

/** The view as the text after `#` in an address. The same view gives the same text. */
export function printAddress(view: View): string {
  return parts
    .flatMap(({ key, print }) => {
      const value = print(view);
      return value === undefined ? [] : [`${key}=${encode(value)}`];
    })
    .join('&');
}

/** The view that an address names. What is wrong in it is left out, so that any address opens something. */
export function readAddress(address: string): {
  readonly view: View;
  readonly dropped: readonly string[];
} {
  const given = new URLSearchParams(address.replace(/^#/u, ''));
  const known = new Set(parts.map(({ key }) => key));
  const dropped = [...given.keys()].filter((key) => !known.has(key));
  let view = plainView;
  for (const { key, read } of parts) {
    const text = given.get(key);
    if (text === null || text === '') continue;
    try {
      view = read(text, view);
    } catch (error) {
      dropped.push(`${key}=${text}: ${sayError(error)}`);
    }
  }
  return { view, dropped };
}

function sayError(error: unknown): string {
  return error instanceof UsageError ? `${error.message} ${error.mend}` : 'it cannot be read.';
}

/** A text that must be one of a few. */
function oneOf<const Choice extends string>(text: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === text);
  if (found !== undefined) return found;
  throw new UsageError(`“${text}” is none of them.`, `Write ${choices.join(' or ')}.`);
}

/** What an address can hold as it stands stays readable: colons, commas, slashes. A space is a plus. */
function encode(text: string): string {
  return encodeURIComponent(text)
    .replaceAll('%20', '+')
    .replace(/%3A|%2C|%2F|%3B|%40|%3E/gu, (code) => decodeURIComponent(code));
}

function printPins(pins: Positions): string {
  return [...pins]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, mostPins)
    .map(([id, { x, y }]) => `${id}:${Math.round(x)},${Math.round(y)}`)
    .join(';');
}

function readPins(text: string): Positions {
  const pins = new Map<string, Position>();
  for (const pin of text.split(';').slice(0, mostPins)) {
    const match = /^([a-z0-9-]+):(-?\d{1,6}),(-?\d{1,6})$/u.exec(pin);
    if (match) pins.set(match[1] ?? '', { x: Number(match[2]), y: Number(match[3]) });
  }
  return pins;
}
