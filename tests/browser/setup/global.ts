import { existsSync } from 'node:fs';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './find-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    address: string;
    browserPath: string;
  }
}

/** Builds the page once, serves it as `npm start` does, and finds a browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const configFile = new URL('../../../vite.config.ts', import.meta.url).pathname;
  const built = new URL('../../../dist/site/index.html', import.meta.url).pathname;
  if (process.env['BUILT'] === undefined || !existsSync(built))
    await build({ configFile, logLevel: 'warn' });
  const server = await preview({ configFile, logLevel: 'warn', preview: { port: 0 } });
  project.provide('address', server.resolvedUrls?.local[0] ?? '');
  project.provide('browserPath', findBrowser());
  return () => server.close();
}
