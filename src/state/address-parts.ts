import { layoutChoices } from '../graph/layout/layout-choices.ts';
import type { Position, Positions } from '../graph/positions.ts';
import { parseQuery } from '../graph/query/parse.ts';
import { printQuery } from '../graph/query/print.ts';
import { UsageError } from '../model/errors.ts';
import { limits } from '../model/limits.ts';
import { plainView, tabs, type View } from './view.ts';

/** Pins beyond this many belong in a saved view: an address stays short enough to be sent. */
export const mostPins = 200;
const mostMarks = 3000;

/** A part of the view in the address: absent where it is as usual. */
export interface AddressPart {
  readonly key: string;
  readonly print: (view: View) => string | undefined;
  /** Throws a UsageError where the text says nothing. */
  readonly read: (text: string, view: View) => View;
}

/** A part that is one of a few words, the first of them being the usual one. */
function choice<Key extends 'tab' | 'group' | 'meetings'>(
  key: Key,
  choices: readonly View[Key][],
): AddressPart {
  return {
    key,
    print: (view) => (view[key] === plainView[key] ? undefined : view[key]),
    read: (text, view) => ({ ...view, [key]: oneOf(text, choices) }),
  };
}

/** A part that is a short text of the reader's, or an id that is looked up later. */
function text(
  key:
    | 'dossier'
    | 'file'
    | 'saved'
    | 'centre'
    | 'axis'
    | 'title'
    | 'subtitle'
    | 'order'
    | 'contact'
    | 'list'
    | 'sort'
    | 'columns',
): AddressPart {
  return {
    key,
    print: (view) => view[key],
    read: (given, view) => ({ ...view, [key]: given.slice(0, limits.ownTitleLength) }),
  };
}

/** A part that is a query. */
function query(key: string, field: 'query' | 'scope'): AddressPart {
  return {
    key,
    print: (view) => printQuery(view[field]) || undefined,
    read: (given, view) => ({ ...view, [field]: parseQuery(given) }),
  };
}

/** Every part, in the order in which an address has them. */
export const addressParts: readonly AddressPart[] = [
  text('dossier'),
  text('file'),
  text('saved'),
  choice('tab', tabs),
  query('where', 'query'),
  query('scope', 'scope'),
  choice('group', ['actors', 'states']),
  choice('meetings', ['nodes', 'lines', 'both']),
  {
    key: 'most',
    print: (view) => (view.most === plainView.most ? undefined : String(view.most)),
    read: (given, view) => {
      const most = Number(given);
      if (Number.isInteger(most) && most > 0 && most <= mostMarks) return { ...view, most };
      throw new UsageError(
        `“${given}” is no number of marks.`,
        `Write one from 1 to ${mostMarks}.`,
      );
    },
  },
  {
    key: 'layout',
    print: (view) => view.layout,
    read: (given, view) => ({
      ...view,
      layout: oneOf(
        given,
        layoutChoices.map(({ id }) => id),
      ),
    }),
  },
  text('centre'),
  text('axis'),
  text('order'),
  text('contact'),
  text('list'),
  text('sort'),
  text('columns'),
  text('title'),
  text('subtitle'),
  {
    key: 'select',
    print: (view) => (view.selected.length === 0 ? undefined : view.selected.join(' ')),
    read: (given, view) => ({ ...view, selected: given.split(' ').filter((id) => id !== '') }),
  },
  {
    key: 'pins',
    print: (view) => (view.pins.size === 0 ? undefined : printPins(view.pins)),
    read: (given, view) => ({ ...view, pins: readPins(given) }),
  },
];

/** A text that must be one of a few. */
function oneOf<const Choice extends string>(given: string, choices: readonly Choice[]): Choice {
  const found = choices.find((each) => each === given);
  if (found !== undefined) return found;
  throw new UsageError(`“${given}” is none of them.`, `Write ${choices.join(' or ')}.`);
}

function printPins(pins: Positions): string {
  return [...pins]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, mostPins)
    .map(([id, { x, y }]) => `${id}:${Math.round(x)},${Math.round(y)}`)
    .join(';');
}

function readPins(given: string): Positions {
  const pins = new Map<string, Position>();
  for (const pin of given.split(';').slice(0, mostPins)) {
    const match = /^([a-z0-9-]+):(-?\d{1,5}),(-?\d{1,5})$/u.exec(pin);
    if (match) pins.set(match[1] ?? '', { x: Number(match[2]), y: Number(match[3]) });
  }
  return pins;
}
