import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { send } from './http/reply.ts';
import type { Route } from './http/route.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.graphql': 'text/plain; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** Which page is read where. */
const PAGES: readonly (readonly [path: string, page: string])[] = [
  ['/', 'landing'],
  ['/playground', 'playground'],
  ['/playground/', 'playground'],
  ['/portal', 'portal'],
  ['/verify', 'verify'],
];

/**
 * Our pages load nothing from anyone else, and no one may frame them.
 *
 * Styles written by scripts are allowed because the code editor writes its own; scripts are not.
 */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const NOT_FOUND = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>404</title>
<h1>Không có trang này</h1><p lang="en">There is no such page.</p>
<p><a href="/">LGSP Graph</a> · <a href="/playground">Thử nghiệm</a> · <a href="/portal">Giấy tờ đã có sẵn</a> · <a href="/verify">Kiểm tra giấy tờ</a> · POST <code>/graphql</code></p></html>
`;

interface StaticFile {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | number>>;
}

function fileAt(path: string): StaticFile {
  const digest = createHash('sha256').update(readFileSync(path)).digest('base64url').slice(0, 22);
  // Files in assets/ are named by their content, so a name never comes to mean other bytes.
  const isNamedByContent = /\/assets\/[^/]+-[\w-]{8}\.\w+$/.test(path);
  return {
    path,
    headers: {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'content-length': statSync(path).size,
      'cache-control': isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache',
      'content-security-policy': CONTENT_POLICY,
      etag: `"${digest}"`,
    },
  };
}

/** Every file of a folder by the path it is asked for. Read once: nothing else can ever be asked out. */
function filesUnder(folder: string, prefix: string): ReadonlyMap<string, StaticFile> {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [`${prefix}/${relative(folder, path).replaceAll('\\', '/')}`, fileAt(path)]),
  );
}

async function give(file: StaticFile, response: ServerResponse): Promise<void> {
  if (response.req.headers['if-none-match'] === file.headers['etag']) {
    const { 'content-length': _none, ...headers } = file.headers;
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, file.headers);
  if (response.req.method === 'HEAD') return void response.end();
  // A reader that goes away half-way is no fault of ours.
  await pipeline(createReadStream(file.path), response).catch(() => undefined);
}

/**
 * Serves the pages at the paths of `PAGES`, the files of all below `/pages`, and for anything else a page that says so.
 *
 * Only a file that was in the folder at start can be had, by its exact path; nothing is looked up on disk
 * by what a caller wrote.
 */
export function staticPages(folder: string): Route {
  const files = new Map(filesUnder(folder, '/pages'));
  for (const [path, page] of PAGES) {
    const file = files.get(`/pages/${page}.html`);
    if (file) files.set(path, file);
  }
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return send(response, 405, 'text/plain; charset=utf-8', 'GET\n', { allow: 'GET, HEAD' });
    const file = files.get((request.url ?? '').split('?', 1)[0] ?? '');
    if (file) return give(file, response);
    send(response, 404, 'text/html; charset=utf-8', NOT_FOUND, {
      'content-security-policy': CONTENT_POLICY,
    });
  };
}
