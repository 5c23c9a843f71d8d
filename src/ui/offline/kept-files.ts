/** A file of the site as the build lists it; what has its content in its name needs no revision. */
export interface KeptFile {
  readonly url: string;
  readonly revision: string | null;
}

/** What a file is kept as: its whole address, and its revision where the name does not tell one from another. */
function keyOf({ url, revision }: KeptFile, site: string): string {
  const address = new URL(url, site);
  if (revision !== null) address.searchParams.set('revision', revision);
  return address.href;
}

/** What each address of the site is kept as; the site's own address is its page. */
export function keysByAddress(
  files: readonly KeptFile[],
  site: string,
): ReadonlyMap<string, string> {
  const keys = new Map(files.map((file) => [new URL(file.url, site).href, keyOf(file, site)]));
  const page = keys.get(new URL('index.html', site).href);
  return page === undefined ? keys : new Map(keys).set(site, page);
}

/**
 * The name of the lock that an open page holds. It tells its version, since the name of the page's first
 * script changes with all that the page may load later; and it ends with the page, however that ends.
 */
export function lockOfPage(site: string, script: string): string {
  return `${site} ${script}`;
}

/** Whether one of these locks is held by a page of another version of this site. */
export function isOtherVersionOpen(
  held: readonly string[],
  keys: ReadonlyMap<string, string>,
  site: string,
): boolean {
  const start = lockOfPage(site, '');
  return held.some((name) => name.startsWith(start) && !keys.has(name.slice(start.length)));
}
