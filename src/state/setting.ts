import type { SavedView } from '../model/dossier.ts';
import type { View } from './view.ts';

/** The fields of a view that say how a reader has arranged what is shown, apart from what is shown. */
const fields = [
  'layout',
  'centre',
  'axis',
  'scope',
  'most',
  'pins',
  'title',
  'subtitle',
  'order',
  'sort',
  'columns',
] as const satisfies readonly (keyof View)[];

/**
 * How a reader has arranged what is shown: Back and forward leave it as it is, undo and redo step
 * through it.
 */
export type Setting = Pick<View, (typeof fields)[number]>;

/** What undo and redo step through: a setting, or a view under a name; nothing where it was not saved. */
export type Doing =
  | { readonly of: 'setting'; readonly setting: Setting }
  | { readonly of: 'saved'; readonly saved: SavedView | undefined };

/** A change of a view; a field that is given as undefined goes. */
export type ViewChange = { readonly [Field in keyof View]?: View[Field] | undefined };

const isSetting = (field: string): boolean => fields.some((each) => each === field);

/** The setting of a view. */
export function settingOf(view: View): Setting {
  return Object.fromEntries(
    Object.entries(view).filter(([field]) => isSetting(field)),
  ) as unknown as Setting;
}

/** The setting of a view, to be undone and done again. */
export function doingOf(view: View): Doing {
  return { of: 'setting', setting: settingOf(view) };
}

/** A view in another setting; what the setting lacks, the view loses. */
export function inSetting(view: View, setting: Setting): View {
  const rest = Object.entries(view).filter(([field]) => !isSetting(field));
  return { ...Object.fromEntries(rest), ...setting } as View;
}

/** Whether a change is of the setting alone. */
export function changesOnlySetting(change: ViewChange): boolean {
  return Object.keys(change).every(isSetting);
}

/** A view after a change; the same one where nothing changes. */
export function changed(view: View, change: ViewChange): View {
  const given = Object.keys(change) as (keyof View)[];
  if (given.every((field) => view[field] === change[field])) return view;
  const fields = Object.entries({ ...view, ...change });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as unknown as View;
}
