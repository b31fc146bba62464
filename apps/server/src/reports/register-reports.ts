import type { FastifyInstance } from 'fastify';
import type { ServerParts } from '../parts.ts';
import { registerIndexPhp } from './register-index-php.ts';
import { registerInsights } from './register-insights.ts';
import { registerOpenApi } from './register-openapi.ts';
import { registerProvenance } from './register-provenance.ts';
import { registerRealTime } from './register-real-time.ts';
import { registerSegments } from './register-segments.ts';
import { registerSiteFigures } from './register-site-figures.ts';
import { registerTransitions } from './register-transitions.ts';
import { registerV1Reports } from './register-v1-reports.ts';
import { registerVisitors } from './register-visitors.ts';
import { registerVisits } from './register-visits.ts';
import { createQuestionRunner } from './run-question.ts';

/** Everything that answers questions about what was measured: the Matomo-compatible API and /api/v1. */
export function registerReports(app: FastifyInstance, parts: ServerParts): void {
  const runner = createQuestionRunner(parts.events);
  registerIndexPhp(app, parts, runner);
  registerV1Reports(app, parts, runner);
  registerSiteFigures(app, parts, runner);
  registerInsights(app, parts, runner);
  registerProvenance(app, parts, runner);
  registerSegments(app, parts, runner);
  registerVisits(app, parts, runner);
  registerVisitors(app, parts, runner);
  registerRealTime(app, parts, runner);
  registerTransitions(app, parts, runner);
  registerOpenApi(app);
}
