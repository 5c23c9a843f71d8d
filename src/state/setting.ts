import type { View } from './view.ts';

/**
 * How a reader has arranged what is shown, apart from what is shown: Back and forward leave it as it
 * is, undo and redo step through it.
 */
export type Setting = Pick<View, 'layout' | 'centre' | 'scope' | 'pins' | 'title' | 'subtitle'>;

const fields = ['layout', 'centre', 'scope', 'pins', 'title', 'subtitle'] as const;

/** The setting of a view. */
export function settingOf(view: View): Setting {
  return Object.fromEntries(
    fields.flatMap((field) => (view[field] === undefined ? [] : [[field, view[field]]])),
  ) as unknown as Setting;
}

/** A view in another setting; what the setting lacks, the view loses. */
export function inSetting(view: View, setting: Setting): View {
  const { layout: _l, centre: _c, title: _t, subtitle: _s, ...rest } = view;
  return { ...rest, ...setting };
}

/** Whether a change touches the setting. */
export function changesSetting(part: Partial<View>): boolean {
  return fields.some((field) => field in part);
}
