import { fold } from '../graph/fold.ts';
import type { Id, SavedView } from '../model/dossier.ts';
import { limits } from '../model/limits.ts';
import { mostPins } from './address-parts.ts';
import { printAddress, readAddress } from './address.ts';
import type { View } from './view.ts';

/** What is shown, without a name: the text of an address, and the pins for which it has no room. */
export type Shown = Pick<SavedView, 'view' | 'pins'>;

/**
 * What a view shows, as plain data that goes into a dossier. It does not say which dossier or file
 * that is, nor which saved view it came from: it belongs to the dossier in which it stands.
 */
export function shownBy(view: View): Shown {
  const address = printAddress(withoutOrigin(view));
  const inAddress = readAddress(address).view.pins;
  const pins = [...view.pins]
    .filter(([mark]) => !inAddress.has(mark))
    .map(([mark, { x, y }]) => ({ mark, x: Math.round(x), y: Math.round(y) }))
    .sort((one, other) => (one.mark < other.mark ? -1 : 1));
  return { view: address, pins };
}

/** The view of what was shown, in the dossier or file that is open; and what of it could not be read. */
export function viewOf(
  shown: Shown,
  open: Pick<View, 'dossier' | 'file'>,
): { readonly view: View; readonly dropped: readonly string[] } {
  const read = readAddress(shown.view);
  const own = withoutOrigin(read.view);
  const { dossier, file } = open;
  const further = shown.pins.map(({ mark, x, y }) => [mark, { x, y }] as const);
  const view: View = {
    ...own,
    ...(dossier !== undefined && { dossier }),
    ...(file !== undefined && { file }),
    ...(further.length > 0 && { pins: new Map([...further, ...own.pins]) }),
  };
  return { view, dropped: read.dropped };
}

function withoutOrigin(view: View): View {
  const { dossier: _dossier, file: _file, saved: _saved, ...own } = view;
  return own;
}

/** A view under a name, with an id that none of the others has. */
export function nameView(view: View, title: string, others: readonly SavedView[]): SavedView {
  const taken = others.map(({ id }) => id);
  const name = title.trim().slice(0, limits.nameLength - ROOM_FOR_NUMBER);
  return { id: freshId(name, taken), title: name, ...shownBy(view) };
}

/** The view of a saved one; it says which one it came from, so that the address names it. */
export function viewOfSaved(
  saved: SavedView,
  open: Pick<View, 'dossier' | 'file'>,
): { readonly view: View; readonly dropped: readonly string[] } {
  const { view, dropped } = viewOf(saved, open);
  return { view: { ...view, saved: saved.id }, dropped };
}

/**
 * A view with what the saved one has that it names, of those in the file and those kept here: with all
 * of it, where it says nothing else, and with the pins for which an address has no room. Where there is
 * no such saved view, it names none.
 */
export function withSaved(
  view: View,
  inFile: readonly SavedView[],
  kept: readonly SavedView[],
): View {
  const { saved: named, ...rest } = view;
  const saved = mergeViews(inFile, kept).find(({ id }) => id === named);
  if (!saved) return rest;
  const whole = viewOfSaved(saved, view).view;
  if (printAddress(withoutOrigin(view)) === '') return whole;
  if (view.pins.size !== mostPins) return view;
  return { ...view, pins: new Map([...whole.pins, ...view.pins]) };
}

/**
 * A view after a change. It names the saved one from which it came no more where pins have moved, since
 * those for which an address has no room would come back; nor where its address would say nothing else,
 * since that is the address of all that was saved.
 */
export function afterChange(before: View, view: View): View {
  const isStill = view.pins === before.pins && printAddress(withoutOrigin(view)) !== '';
  return view.saved === undefined || view === before || isStill ? view : withoutName(view);
}

/** A view after a saved one was forgotten, which it names no more. */
export function afterForgetting(view: View, forgotten: SavedView | undefined): View {
  return view.saved === forgotten?.id ? withoutName(view) : view;
}

function withoutName({ saved: _saved, ...rest }: View): View {
  return rest;
}

/** The views of a dossier's file and those kept in the browser: of two with one id, the kept one. */
export function mergeViews(
  inFile: readonly SavedView[],
  kept: readonly SavedView[],
): readonly SavedView[] {
  if (kept.length === 0) return inFile;
  return [...new Map([...inFile, ...kept].map((view) => [view.id, view])).values()];
}

/**
 * An id made from a title: small Latin letters, digits and hyphens, as far as it has such letters,
 * and a number where the id is taken.
 */
export function freshId(title: string, taken: readonly Id[]): Id {
  const words = fold(title)
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, limits.idLength - ROOM_FOR_NUMBER)
    .replace(/^-|-$/gu, '');
  return firstFree(words === '' ? 'view' : words, taken, (id, number) => `${id}-${number}`);
}

const ROOM_FOR_NUMBER = 10;

/** A copy of a view under an id and a title of its own, beside those that are there. */
export function copyOf(view: SavedView, others: readonly SavedView[]): SavedView {
  const taken = others.map(({ id }) => id);
  const titles = others.map(({ title }) => title);
  return {
    ...view,
    id: freshId(view.id, taken),
    title: firstFree(view.title, titles, (title, number) => `${title} (${number})`),
  };
}

/** The text itself, or with the first number from 2 with which it is not taken. */
function firstFree(
  text: string,
  taken: readonly string[],
  numbered: (text: string, number: number) => string,
): string {
  if (!taken.includes(text)) return text;
  let number = 2;
  while (taken.includes(numbered(text, number))) number++;
  return numbered(text, number);
}
