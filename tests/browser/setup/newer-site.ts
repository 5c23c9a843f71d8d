import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the page of the newer version says of itself, and the older one does not. */
export const newerDescription = 'A newer version of who met whom.';

/**
 * Copies a built site as its next version would be: the page says something else, and all scripts have other
 * names, by which they ask for each other; the old names are gone.
 */
export function makeNewerSite(site: string, newer: string): void {
  cpSync(site, newer, { recursive: true });
  const assets = join(newer, 'assets');
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const newNames = new Map(scripts.map((name) => [name, name.replace('.js', '1.js')]));
  const texts = ['index.html', 'service-worker.js'].map((name) => join(newer, name));
  for (const file of [...texts, ...scripts.map((name) => join(assets, name))]) {
    const text = [...newNames].reduce(
      (soFar, [old, next]) => soFar.replaceAll(old, next),
      readFileSync(file, 'utf8')
        .replace(/(name="description" content=")[^"]*/u, `$1${newerDescription}`)
        .replace(/"revision":"[^"]*","url":"index.html"/u, '"revision":"newer","url":"index.html"'),
    );
    writeFileSync(file, text);
  }
  for (const [old, next] of newNames) renameSync(join(assets, old), join(assets, next));
}
