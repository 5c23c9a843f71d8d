import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** A plain server of files, as anyone may have one: it knows nothing of our site. */
export interface StaticServer {
  /** Of the folder that is served, with a slash at its end. */
  readonly address: string;
  /** From now on serves another folder at the same address. */
  serve(folder: string): void;
  /** Answers nobody any more: the network is gone. */
  stop(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** Serves a folder below a path of a free port. */
export async function startServer(folder: string, path: string): Promise<StaticServer> {
  let served = folder;
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname);
    const below = asked.startsWith(path) ? asked.slice(path.length) : undefined;
    const name = below === '' ? 'index.html' : below;
    const found = name === undefined ? Promise.reject(new Error()) : readFile(within(served, name));
    found.then(
      (bytes) => {
        response.setHeader(
          'Content-Type',
          types[extname(name ?? '')] ?? 'application/octet-stream',
        );
        response.end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}${path}`,
    serve: (next) => void (served = next),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function within(folder: string, name: string): string {
  return join(folder, normalize(`/${name}`));
}
