import { refuseBySize } from '../formats/json/decode.ts';
import type { Heading } from '../graph/answer.ts';
import { UsageError } from '../model/errors.ts';
import { printAddress } from './address.ts';
import type { Given, GivenFile } from './given.ts';
import { fileKey } from './kept/file-key.ts';
import { withSaved } from './saved-views.ts';
import { findShipped } from './shipped-dossiers.ts';
import type { Kept } from './surroundings.ts';
import { plainView, type View } from './view.ts';

/** What is to be opened, and how it is seen first. */
export interface Entrance {
  readonly given: Given;
  readonly view: View;
}

/** A shipped dossier, as a view shows it; an id that is not one is a UsageError. */
export async function enterShipped(
  id: string,
  view: View | undefined,
  kept: Kept,
): Promise<Entrance> {
  const shipped = findShipped(id);
  const given = { name: shipped.file, bytes: await shipped.load() };
  return { given, view: await withAllPins(view ?? { ...plainView, dossier: id }, kept) };
}

/**
 * A file that is kept here, as a view shows it or as it was seen last. Where it is not kept there is
 * nothing to enter, and a UsageError where no address named it.
 */
export async function enterKept(
  key: string,
  view: View | undefined,
  kept: Kept,
): Promise<Entrance | undefined> {
  const given = await kept.read(key);
  if (given && view) return { given, view: await withAllPins(view, kept) };
  if (given) return { given, view: await lastView(key, kept) };
  if (view) return undefined;
  throw new UsageError('This file is no longer kept here.', 'Open it from where it was saved.');
}

/**
 * A file of the reader's own, as it was seen last; or as a link shows it that waits for a file. The one
 * that was sent with the link may have got views, or lost what is private: its key need not be the same.
 */
export async function enterFile(
  file: GivenFile,
  wanted: View | undefined,
  kept: Kept,
): Promise<Entrance> {
  refuseBySize(file.size, file.name);
  const given = { name: file.name, bytes: await file.bytes() };
  const key = await fileKey(given.bytes);
  return { given, view: wanted ? { ...wanted, file: key } : await lastView(key, kept) };
}

/** A view that names a saved one, with all that this one has; and what it names that is not there. */
export async function recallSaved(
  view: View,
  { views }: Heading,
  kept: Kept,
): Promise<{ readonly view: View; readonly dropped: readonly string[] }> {
  if (view.saved === undefined) return { view, dropped: [] };
  const found = withSaved(view, views, await kept.savedViews(view));
  return { view: found, dropped: found.saved === undefined ? [`saved=${view.saved}`] : [] };
}

async function lastView(file: string, kept: Kept): Promise<View> {
  return (await kept.lastShown({ file })) ?? { ...plainView, file };
}

/** An address has no room for many pins: where it is what was shown last, that has them all. */
async function withAllPins(view: View, kept: Kept): Promise<View> {
  const last = await kept.lastShown(view);
  return last && printAddress(last) === printAddress(view) ? last : view;
}
