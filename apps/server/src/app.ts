import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { registerAccounting } from './control/accounting.ts';
import { registerAnnotations } from './control/annotations.ts';
import { registerCollection } from './control/collection.ts';
import { registerCollectionPreview } from './control/collection-preview.ts';
import { registerConsentProofs } from './control/consent-proofs.ts';
import { registerDashboards } from './control/dashboards.ts';
import { registerDataCollection } from './control/data-collection.ts';
import { registerDemo } from './control/demo.ts';
import { registerFigureChecks } from './control/figure-checks.ts';
import { registerGoals } from './control/goals.ts';
import { registerHealth } from './control/health.ts';
import { registerInstructions } from './control/instructions.ts';
import { registerLive } from './control/live.ts';
import { registerMe } from './control/me.ts';
import { registerRules } from './control/rules.ts';
import { registerSavedSegments } from './control/saved-segments.ts';
import { registerSetup } from './control/setup.ts';
import { registerSignIn } from './control/sign-in.ts';
import { registerSites } from './control/sites.ts';
import type { ServerParts } from './parts.ts';
import { registerDashboardFiles } from './plugins/dashboard-files.ts';
import { refuseEarly, registerErrors } from './plugins/errors.ts';
import { gracefulEnd } from './plugins/graceful-end.ts';
import { registerOriginCheck } from './plugins/origin.ts';
import { registerPageScript } from './plugins/page-script.ts';
import { refuseUnreadable } from './plugins/refuse-unreadable.ts';
import { registerSecurityHeaders } from './plugins/security-headers.ts';
import { registerSession } from './plugins/session.ts';
import { createSignIn } from './plugins/sign-in.ts';
import { stopReading } from './plugins/stop-reading.ts';
import { createTryLimit } from './plugins/try-limit.ts';
import { registerReports } from './reports/register-reports.ts';

export interface AppOptions {
  /** Takes the requests of the tracking endpoint, which never pass through Fastify. */
  readonly collect: (request: IncomingMessage, response: ServerResponse) => void;
  /** The build's folder, with dashboard/ and tracker/accord.js. */
  readonly distDir: string;
}

const TRACKING_PATH = /^\/(?:matomo|piwik|accord)\.php(?:$|\?)/;
/** A client that sends slowly holds a socket no longer than this. */
const HEADERS_MS = 5_000;
const REQUEST_MS = 10_000;
const CONNECTION_MS = 15_000;
/** A report may be counted longer than a client may be silent; the engine's own limit ends it before this. */
const ANSWER_MS = 120_000;
const KEEP_ALIVE_MS = 72_000;
/** How often Node looks for clients that are too slow; its own 30 s would let them stay that long. */
const CHECK_MS = 1_000;
const LARGEST_HEADERS = 32 * 1024;
const LARGEST_BODY = 256 * 1024;

/** The HTTP server, made of its parts and ready to listen or to be asked by `inject`. */
export async function buildApp(parts: ServerParts, { collect, distDir }: AppOptions): Promise<FastifyInstance> {
  const { publicUrl, trustedProxies } = parts.config;
  let beginEnd = () => {};
  const app = Fastify({
    logger: false,
    return503OnClosing: false,
    clientErrorHandler: refuseUnreadable,
    frameworkErrors: refuseEarly,
    bodyLimit: LARGEST_BODY,
    trustProxy: trustedProxies.length === 0 ? false : [...trustedProxies],
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 200 },
    serverFactory: (handle) => {
      const graceful = gracefulEnd();
      beginEnd = graceful.begin;
      const server = createServer(
        {
          ServerResponse: graceful.Response,
          headersTimeout: HEADERS_MS,
          requestTimeout: REQUEST_MS,
          keepAliveTimeout: KEEP_ALIVE_MS,
          connectionsCheckingInterval: CHECK_MS,
          maxHeaderSize: LARGEST_HEADERS,
        },
        (request, response) => {
          if (TRACKING_PATH.test(request.url ?? '')) collect(request, response);
          else {
            request.socket.setTimeout(ANSWER_MS);
            // Fastify refuses it by its stated length, without reading.
            if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) stopReading(request);
            handle(request, response);
          }
        },
      );
      server.setTimeout(CONNECTION_MS);
      return server;
    },
  });

  app.addHook('preClose', async () => beginEnd());

  registerErrors(app);
  registerSecurityHeaders(app, publicUrl);
  registerOriginCheck(app, publicUrl);
  const signIn = createSignIn(parts);
  registerSession(app, parts, signIn);
  const countTry = await createTryLimit(app);

  registerHealth(app, parts);
  registerSetup(app, parts, signIn, countTry);
  registerSignIn(app, signIn, countTry, publicUrl);
  registerMe(app, parts);
  registerDemo(app, parts, signIn);
  registerSites(app, parts);
  registerCollection(app, parts);
  registerDataCollection(app, parts);
  registerCollectionPreview(app, parts);
  registerInstructions(app, parts);
  registerConsentProofs(app, parts);
  registerRules(app, parts);
  registerAnnotations(app, parts);
  registerLive(app, parts);
  registerGoals(app, parts);
  registerDashboards(app, parts);
  registerSavedSegments(app, parts);
  registerAccounting(app, parts);
  registerFigureChecks(app, parts);
  registerReports(app, parts);
  // The second and third are the names that Matomo's script has.
  registerPageScript(app, join(distDir, 'tracker/accord.js'), ['/accord.js', '/matomo.js', '/piwik.js']);
  registerPageScript(app, join(distDir, 'tracker/opt-out.js'), ['/opt-out.js']);
  await registerDashboardFiles(app, join(distDir, 'dashboard'));
  return app;
}
