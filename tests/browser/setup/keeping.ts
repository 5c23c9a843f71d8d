import type { Page } from '@playwright/test';

/** Keeps a file of this text, and gives its key. */
export function keep(page: Page, name: string, text = name): Promise<string> {
  return page.evaluate(
    async ([name, text]) => {
      const keeper = await window.opened;
      const bytes = new TextEncoder().encode(text);
      const key = await window.fileKey(bytes);
      return (await keeper.keepFile({ key, name, title: `The ${name}`, bytes })).key;
    },
    [name, text] as const,
  );
}

/** The names of the files that are listed. */
export function listed(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const files = await (await window.opened).recentFiles();
    return files.map(({ name }) => name);
  });
}

/** The text of a file. */
export function read(page: Page, key: string): Promise<string | undefined> {
  return page.evaluate(async (key) => {
    const bytes = await (await window.opened).readFile(key);
    return bytes && new TextDecoder().decode(bytes);
  }, key);
}

/** Forgets a file. */
export function forget(page: Page, key: string): Promise<void> {
  return page.evaluate(async (key) => (await window.opened).forgetFile(key), key);
}

/** Keeps what is shown: the text of an address. */
export function show(page: Page, key: string, view: string): Promise<void> {
  return page.evaluate(
    async ([key, view]) => (await window.opened).keepShown(key, { view, pins: [] }),
    [key, view] as const,
  );
}

/** The address that would be shown again. */
export function lastShown(page: Page, key: string): Promise<string | undefined> {
  return page.evaluate(async (key) => (await (await window.opened).lastShown(key))?.view, key);
}

/** Saves a view, over the one with another title where that is given; gives the id that it has then. */
export function save(page: Page, key: string, title: string, over?: string): Promise<string> {
  return page.evaluate(
    async ({ key, title, over }) => {
      const view = { id: 'talks', title, view: '', pins: [] };
      const before = over === undefined ? undefined : { ...view, title: over };
      return (await (await window.opened).saveView(key, view, before)).view.id;
    },
    { key, title, over },
  );
}

/** The titles of the views that were saved in a file. */
export function titles(page: Page, key: string): Promise<readonly string[]> {
  return page.evaluate(async (key) => {
    const views = await (await window.opened).savedViews(key);
    return views.map(({ title }) => title);
  }, key);
}

/** The kinds of trouble that were told, in order; `none` once there was no more. */
export const troubles = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.troubles);
