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
          const source = readFlag(name, shape);
          this.emitFile({ type: 'asset', fileName: `flags/${shape}/${name}`, source });
        }
      }
    },
  };
}

/** A flag's bytes, or undefined where flag-icons has none of this name. */
function flagFile(name: string, shape: string): string | undefined {
  const files = readdirSync(join(folder, shape));
  return files.includes(name) ? readFlag(name, shape) : undefined;
}

/** A canvas draws a picture at its own size, which flag-icons leaves open: here it is written in. */
function readFlag(name: string, shape: string): string {
  const size = shape === '1x1' ? 'width="512" height="512"' : 'width="640" height="480"';
  return readFileSync(join(folder, shape, name), 'utf8').replace('<svg ', `<svg ${size} `);
}
