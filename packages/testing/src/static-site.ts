import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of a test site: HTML, or a function that answers by itself. */
export type StaticPage = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** A running test site. */
export interface StaticSite {
  url: string;
  /** Changed at any time, for the requests after it. */
  pages: Map<string, StaticPage>;
  stop(): Promise<void>;
}

/** Serves pages by path on a free port of localhost; the path is compared without the query, others get 404. */
export async function serveStaticSite(pages: Readonly<Record<string, StaticPage>>): Promise<StaticSite> {
  const byPath = new Map(Object.entries(pages));
  const server = createServer((request, response) => {
    const page = byPath.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (typeof page === 'function') return page(request, response);
    response.writeHead(page === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(page ?? '');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    pages: byPath,
    stop: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
