import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';

export interface StaticServer {
  /** Address of the folder, base path included, with a slash at its end. */
  url: string;
  close(): Promise<void>;
}

/** Of what hosts compress. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serve a folder as static hosts do: `index.html` for a folder, a redirect where its slash is missing,
 * `404.html` for missing files. Files are read again at each request.
 *
 * @param base path under which the folder is served, with slashes at both ends
 * @param compressed true where text is sent as hosts send it: by gzip
 */
export async function serveFolder(
  folder: string,
  base = '/',
  compressed = false,
): Promise<StaticServer> {
  const missing = join(folder, '404.html');
  const serve = sirv(folder, {
    dev: true,
    setHeaders: (response, path) => {
      if (/\.(?:txt|csv)$/u.test(path))
        response.setHeader('content-type', 'text/plain; charset=utf-8');
    },
    onNoMatch: (_, response) => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(missing) ? readFileSync(missing) : 'not found');
    },
  });
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(base) ? pathname.slice(base.length - 1) : '/404.html';
    if (!path.endsWith('/') && existsSync(join(folder, decodeURIComponent(path), 'index.html'))) {
      response.writeHead(301, { location: `${pathname}/${search}` }).end();
      return;
    }
    request.url = path;
    const file = join(folder, decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path));
    const type = contentTypes[extname(file)];
    if (compressed && type !== undefined && existsSync(file)) {
      response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' });
      response.end(gzipSync(readFileSync(file)));
      return;
    }
    serve(request, response);
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
