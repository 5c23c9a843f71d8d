import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const folder = join(
  dirname(createRequire(import.meta.url).resolve('flag-icons/package.json')),
  'flags',
);
const shapes = ['1x1', '4x3'] as const;

/**
 * Puts the flags of flag-icons beside our own of `static/flags`: served while developing, copied as
 * they are into the built site. They keep their names, so that a page fetches only those that it shows.
 */
export function flagFiles(): Plugin {
  return {
    name: 'flag-files',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const found = /\/flags\/(1x1|4x3)\/([a-z-]+)\.svg$/.exec(request.url ?? '');
        const file = found === null ? undefined : flagFile(`${found[2]}.svg`, `${found[1]}`);
        if (file === undefined) return next();
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(file);
      });
    },
    generateBundle() {
      for (const shape of shapes) {
        for (const name of readdirSync(join(folder, shape))) {
          const source = readFileSync(join(folder, shape, name));
          this.emitFile({ type: 'asset', fileName: `flags/${shape}/${name}`, source });
        }
      }
    },
  };
}

/** A flag's bytes, or undefined where flag-icons has none of this name. */
function flagFile(name: string, shape: string): Uint8Array | undefined {
  const files = readdirSync(join(folder, shape));
  return files.includes(name) ? readFileSync(join(folder, shape, name)) : undefined;
}
