import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

export interface SampleServer {
  /** `http://localhost:PORT`, without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/**
 * The file of a request, or null if it is outside the folder or of a type that is not served.
 * @param aliases additional paths for files of the folder
 */
function requestedFile(
  requested: string,
  folder: string,
  aliases: Readonly<Record<string, string>>,
): string | null {
  if (!URL.canParse(requested, 'http://localhost')) return null;
  const { pathname } = new URL(requested, 'http://localhost');
  const named = Object.hasOwn(aliases, pathname) ? `/${aliases[pathname]}` : decode(pathname);
  if (named === null || named.includes('\0') || !(extname(named) in CONTENT_TYPES)) return null;
  const file = normalize(join(folder, named));
  return file.startsWith(normalize(folder + sep)) ? file : null;
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

async function answer(file: string | null, response: ServerResponse): Promise<void> {
  const content = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || content === null) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  const type = CONTENT_TYPES[extname(file)];
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(content);
}

/** Serves the files of one folder on a free port of localhost. */
export async function serveSample(
  folder: string,
  aliases: Readonly<Record<string, string>> = {},
): Promise<SampleServer> {
  const server = createServer((request, response) => {
    const readable = request.method === 'GET' || request.method === 'HEAD';
    void answer(readable ? requestedFile(request.url ?? '/', folder, aliases) : null, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, 'localhost', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
