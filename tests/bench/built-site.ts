import { existsSync } from 'node:fs';
import { build } from 'vite';

/** The folder of the built site; it is built, unless `BUILT` says that it has been. */
export async function builtSite(): Promise<string> {
  const folder = new URL('../../dist/site', import.meta.url).pathname;
  if (process.env['BUILT'] === undefined || !existsSync(`${folder}/index.html`)) {
    const configFile = new URL('../../vite.config.ts', import.meta.url).pathname;
    await build({ configFile, logLevel: 'warn' });
  }
  return folder;
}
