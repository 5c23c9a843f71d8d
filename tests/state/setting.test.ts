import { expect, test } from 'vitest';
import { parseQuery } from '../../src/graph/query/parse.ts';
import { changed, changesOnlySetting, inSetting, settingOf } from '../../src/state/setting.ts';
import { plainView, type View } from '../../src/state/view.ts';

const pins = new Map([['russia', { x: 1, y: 2 }]]);
const view: View = {
  ...plainView,
  dossier: 'talks',
  tab: 'table',
  query: parseQuery('country:RUS'),
  selected: ['russia'],
  layout: 'force',
  title: 'Who met Russia',
  pins,
};

test('the setting is how things are arranged, not what is shown', () => {
  expect(settingOf(view)).toEqual({
    layout: 'force',
    title: 'Who met Russia',
    pins,
    scope: plainView.scope,
    most: plainView.most,
  });
});

test('in another setting a view shows the same, and loses what the setting lacks', () => {
  const { layout: _layout, title: _title, ...rest } = view;
  expect(inSetting(view, settingOf(plainView))).toEqual({ ...rest, pins: new Map() });
  expect(inSetting(inSetting(view, settingOf(plainView)), settingOf(view))).toEqual(view);
});

test('a change is of the setting alone only where no field of it says what is shown', () => {
  expect(changesOnlySetting({ layout: 'force', title: undefined })).toBe(true);
  expect(changesOnlySetting({ layout: 'force', tab: 'table' })).toBe(false);
  expect(changesOnlySetting({ selected: [] })).toBe(false);
});

test('a field that is changed to undefined goes', () => {
  expect(changed(view, { title: undefined, tab: 'graph' })).not.toHaveProperty('title');
  expect(changed(view, { title: undefined, tab: 'graph' }).tab).toBe('graph');
});
