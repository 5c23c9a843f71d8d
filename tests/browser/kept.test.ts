import type { BrowserContext } from '@playwright/test';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  forget,
  keep,
  lastShown,
  listed,
  read,
  save,
  show,
  titles,
  troubles,
} from './setup/keeping.ts';
import { closeReaders, openReader, openTab, untrusted } from './setup/kept-page.ts';

let reader: BrowserContext;

beforeEach(async () => {
  reader = await openReader();
});
afterEach(() => reader.close());
afterAll(closeReaders);

/** The storage refuses to hold bytes, and whatever is larger than a little. */
function refuseBytes(): void {
  const { put } = IDBObjectStore.prototype;
  Object.assign(window, { isFull: true });
  IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
    if ('isFull' in window && window.isFull === true && value instanceof Uint8Array)
      throw new DOMException('No room is left.', 'QuotaExceededError');
    return put.call(this, value, key);
  };
}

/** The page is of the next version of Backchannel. */
function comeFromNextVersion(): void {
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (name: string, version?: number) {
    return open.call(this, name, (version ?? 0) + 1);
  };
}

describe('Files that were opened', () => {
  test('are there after a reload, the last one first, and the same file once', async () => {
    const page = await openTab(reader);
    const key = await keep(page, 'a.json');
    await keep(page, 'b.json');
    expect(await keep(page, 'again.json', 'a.json')).toBe(key);
    await page.reload();
    expect(await listed(page)).toEqual(['again.json', 'b.json']);
    expect(await read(page, key)).toBe('a.json');
    expect(await troubles(page)).toEqual([]);
  });

  test('are forgotten with what was shown and saved in them, in every tab and for good', async () => {
    const page = await openTab(reader);
    const other = await openTab(reader);
    const key = await keep(page, 'a.json');
    await show(other, key, 'tab=table');
    await save(other, key, 'Talks');
    await forget(page, key);
    await other.waitForFunction(() => window.changes.some(({ of }) => of === 'forgotten'));
    for (const tab of [page, other, await openTab(reader)]) {
      expect(await listed(tab)).toEqual([]);
      expect(await read(tab, key)).toBeUndefined();
      expect(await lastShown(tab, key)).toBeUndefined();
      expect(await titles(tab, key)).toEqual([]);
    }
    // The file is still open there; what it shows is kept for its own reload only.
    await show(other, key, 'tab=matrix');
    expect(await lastShown(await openTab(reader), key)).toBeUndefined();
  });

  test('are kept by a page that may make no SHA-256', async () => {
    const page = await openTab(reader, undefined, untrusted);
    expect(await page.evaluate(() => 'subtle' in crypto)).toBe(false);
    const key = await keep(page, 'a.json');
    expect(key).toMatch(/^[0-9a-f]{16}$/u);
    await page.reload();
    expect(await read(page, key)).toBe('a.json');
  });
});

test('A tab comes back to what it showed itself; a new one to what was shown last', async () => {
  const page = await openTab(reader);
  const other = await openTab(reader);
  const key = await keep(page, 'a.json');
  await show(page, key, 'tab=table');
  await show(other, key, 'tab=matrix');
  await page.reload();
  expect(await lastShown(page, key)).toBe('tab=table');
  expect(await lastShown(await openTab(reader), key)).toBe('tab=matrix');
});

test('Of many changes in a row the last one is shown again', async () => {
  const page = await openTab(reader);
  const key = await keep(page, 'a.json');
  await page.evaluate(async (key) => {
    const keeper = await window.opened;
    const show = (most: number) => keeper.keepShown(key, { view: `most=${most}`, pins: [] });
    await Promise.all(Array.from({ length: 50 }, (_, at) => show(at)));
  }, key);
  expect(await lastShown(await openTab(reader), key)).toBe('most=49');
});

describe('A full disk', () => {
  test('is told; the file stays in the page, and is kept once another is forgotten', async () => {
    const before = await openTab(reader);
    const old = await keep(before, 'old.json');
    const page = await openTab(reader, refuseBytes);
    const key = await keep(page, 'new.json');
    await show(page, key, 'tab=table');
    expect(await troubles(page)).toEqual(['full']);
    expect(await listed(page)).toEqual(['new.json', 'old.json']);
    expect(await read(page, key)).toBe('new.json');
    expect(await listed(before)).toEqual(['old.json']);

    await page.evaluate(() => Object.assign(window, { isFull: false }));
    await forget(page, old);
    expect(await troubles(page)).toEqual(['full', 'none']);
    expect(await listed(before)).toEqual(['new.json']);
    expect(await lastShown(before, key)).toBe('tab=table');
  });

  test('does not hinder what is small, and is over when what had no room is forgotten', async () => {
    const page = await openTab(reader, refuseBytes);
    const key = await keep(page, 'new.json');
    await save(page, key, 'Talks');
    expect(await titles(await openTab(reader), key)).toEqual(['Talks']);
    await forget(page, key);
    expect(await listed(page)).toEqual([]);
    expect(await troubles(page)).toEqual(['full', 'none']);
  });

  test('is told for each file that has no room, and what waits stays where there is room for nothing', async () => {
    const page = await openTab(reader, refuseBytes);
    const key = await keep(page, 'a.json');
    await keep(page, 'b.json');
    expect(await troubles(page)).toEqual(['full', 'full']);
    await show(page, key, 'tab=table');
    await page.evaluate(async () => (await window.opened).tryAgain());
    expect(await listed(page)).toEqual(['b.json', 'a.json']);
    await page.evaluate(() => sessionStorage.clear());
    expect(await lastShown(page, key)).toBe('tab=table');
    expect(await troubles(page)).toEqual(['full', 'full']);
  });

  test('is recognised as the browser itself tells it', async () => {
    const page = await openTab(reader);
    const session = await reader.newCDPSession(page);
    const origin = new URL(page.url()).origin;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 20_000 });
    const key = await keep(page, 'large.json', 'x'.repeat(2_000_000));
    expect(await troubles(page)).toEqual(['full']);
    expect((await read(page, key))?.length).toBe(2_000_000);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await page.evaluate(async () => (await window.opened).tryAgain());
    expect(await troubles(page)).toEqual(['full', 'none']);
    expect(await listed(await openTab(reader))).toEqual(['large.json']);
  });
});

test('A browser that keeps nothing is told, and everything works as long as the page is open', async () => {
  const page = await openTab(reader, () => {
    for (const name of ['indexedDB', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied.', 'SecurityError');
        },
      });
  });
  const key = await keep(page, 'a.json');
  await show(page, key, 'tab=table');
  await save(page, key, 'Talks');
  // Once as it opens, and again for each thing that is not kept.
  expect(await troubles(page)).toEqual(['blocked', 'blocked', 'blocked']);
  expect(await listed(page)).toEqual(['a.json']);
  expect(await lastShown(page, key)).toBe('tab=table');
  expect(await titles(page, key)).toEqual(['Talks']);
});

describe('Two tabs', () => {
  test('list the same files, and hear of saved views', async () => {
    const page = await openTab(reader);
    const other = await openTab(reader);
    const key = await keep(page, 'a.json');
    await save(page, key, 'Talks');
    await other.waitForFunction(() => window.changes.length === 2);
    expect(await other.evaluate(() => window.changes)).toEqual([
      { of: 'files' },
      { of: 'views', key },
    ]);
    expect(await listed(other)).toEqual(['a.json']);
    expect(await titles(other, key)).toEqual(['Talks']);
  });

  test('that change one view at once both keep what they saved', async () => {
    const page = await openTab(reader);
    const other = await openTab(reader);
    const key = await keep(page, 'a.json');
    await save(page, key, 'Talks');
    const ids = await Promise.all([
      save(page, key, 'Ours', 'Talks'),
      save(other, key, 'Theirs', 'Talks'),
    ]);
    expect([...ids].sort()).toEqual(['talks', 'talks-2']);
    for (const tab of [page, other])
      expect([...(await titles(tab, key))].sort()).toEqual(['Ours', 'Theirs']);
  });

  test('do not forget what the other has changed', async () => {
    const page = await openTab(reader);
    const other = await openTab(reader);
    const key = await keep(page, 'a.json');
    await save(page, key, 'Talks');
    await save(other, key, 'Theirs', 'Talks');
    const isForgotten = await page.evaluate(async (key) => {
      const view = { id: 'talks', title: 'Talks', view: '', pins: [] };
      return (await window.opened).forgetView(key, view);
    }, key);
    expect(isForgotten).toBe(false);
    expect(await titles(page, key)).toEqual(['Theirs']);
  });
});

describe('A newer version', () => {
  test('finds what the older one kept, which lets go at once and says so', async () => {
    const old = await openTab(reader);
    const key = await keep(old, 'a.json');
    const next = await openTab(reader, comeFromNextVersion);
    expect(await troubles(next)).toEqual([]);
    expect(await read(next, key)).toBe('a.json');
    await old.waitForFunction(() => window.troubles.includes('ended'));
    await keep(old, 'b.json');
    expect(await troubles(old)).toEqual(['ended', 'ended']);
    expect(await listed(old)).toEqual(['b.json']);
    expect(await listed(next)).toEqual(['a.json']);
  });

  test('is not touched by an older page, which says that it cannot read what is kept', async () => {
    const next = await openTab(reader, comeFromNextVersion);
    const key = await keep(next, 'a.json');
    const old = await openTab(reader);
    expect(await troubles(old)).toEqual(['newer']);
    await keep(old, 'b.json');
    expect(await listed(old)).toEqual(['b.json']);
    expect(await listed(next)).toEqual(['a.json']);
    expect(await read(next, key)).toBe('a.json');
  });

  test('waits for a tab that does not let go, and then keeps what it was given meanwhile', async () => {
    const first = await openTab(reader);
    await keep(first, 'a.json');
    await first.evaluate(async () => {
      (await window.opened).close();
      // A page that does not listen, as one that is stuck.
      await new Promise<void>((resolve) => {
        const request = indexedDB.open('backchannel');
        request.onsuccess = () => {
          Object.assign(window, { held: request.result });
          resolve();
        };
      });
    });
    const next = await openTab(reader, comeFromNextVersion);
    expect(await troubles(next)).toEqual(['waiting']);
    await keep(next, 'b.json');
    expect(await listed(next)).toEqual(['b.json']);
    await first.close();
    await next.waitForFunction(() => window.troubles.includes('none'));
    expect(await troubles(next)).toEqual(['waiting', 'waiting', 'none']);
    expect(await listed(next)).toEqual(['b.json', 'a.json']);
  });
});
