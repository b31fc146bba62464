import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AccordError } from '@accord/catalog/errors';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { toProblem } from './errors.ts';

const YEAR_S = 365 * 24 * 3600;

/**
 * Serves the built dashboard. Addresses without a file are its own pages, so they answer with its entry page;
 * an unknown address below /api, or of a file, is not found.
 */
export async function registerDashboardFiles(app: FastifyInstance, folder: string): Promise<void> {
  const hasDashboard = existsSync(join(folder, 'index.html'));
  if (hasDashboard) {
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (response, path) => {
        // The build puts a digest into the names below assets/, so they never change.
        const isDigested = path.startsWith(join(folder, 'assets'));
        response.setHeader('cache-control', isDigested ? `public, max-age=${YEAR_S}, immutable` : 'no-cache');
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '';
    const isPage = request.method === 'GET' && !path.startsWith('/api/') && !/\.[a-z0-9]+$/i.test(path);
    if (isPage && hasDashboard) return reply.sendFile('index.html');
    const error = new AccordError('not-found');
    return reply.status(error.status).type('application/problem+json').send(toProblem(error, request.id));
  });
}
