import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

export interface StaticServer {
  /** Address of the folder, base path included, with a slash at its end. */
  url: string;
  close(): Promise<void>;
}

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();
const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();

function send(response: ServerResponse, status: number, file: string): void {
  const type = CONTENT_TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(status, { 'content-type': type });
  createReadStream(file).pipe(response);
}

/**
 * Serves a folder as static hosts do: `index.html` for a folder, a redirect to its slash, and
 * `404.html` for what there is not.
 *
 * @param base path under which the folder is served, with slashes at both ends
 */
export async function serveFolder(folder: string, base = '/'): Promise<StaticServer> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = resolve(root, `./${decodeURIComponent(pathname).slice(base.length)}`);
    const isInside = pathname.startsWith(base) && (path === root || path.startsWith(root + sep));
    const index = join(path, 'index.html');
    const missing = join(root, '404.html');

    if (isInside && pathname.endsWith('/') && isFile(index)) send(response, 200, index);
    else if (isInside && isFile(path)) send(response, 200, path);
    else if (isInside && isFolder(path) && !pathname.endsWith('/')) {
      response.writeHead(301, { location: `${pathname}/` }).end();
    } else if (isFile(missing)) send(response, 404, missing);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('expected a TCP port');
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    close: () =>
      new Promise((closed, failed) => {
        server.close((error) => (error ? failed(error) : closed()));
        server.closeAllConnections();
      }),
  };
}
