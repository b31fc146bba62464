import type { SegmentName as Declared } from '@accord/catalog/define-segment';
import { AccordError } from '@accord/catalog/errors';
import { segments } from '@accord/catalog/generated/segments';
import type { SegmentList, SegmentName, SegmentValues } from '@accord/contract/segments';
import { compileValues, offersValues } from '@accord/query/segment/compile-values';
import { nameValues } from '@accord/query/segment/name-values';
import { findName } from '@accord/query/segment/parse-segment';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { sitePath } from '../control/site-path.ts';
import type { ServerParts } from '../parts.ts';
import { sessionOf, visibleSite } from '../plugins/session.ts';
import { callerSignal } from './caller-signal.ts';
import type { QuestionRunner } from './run-question.ts';

const DAYS_S = 60 * 86_400;
const valuesPath = sitePath.extend({ name: z.string().max(60) });
const valuesQuery = z.object({ search: z.string().max(200).default('') });
const NUMBERS: ReadonlySet<Declared['value']> = new Set(['number', 'coordinate']);

function shown(name: Declared): SegmentName {
  const choices = Object.keys(name.codes ?? {});
  const isChoice = name.value === 'code' && choices.length > 0;
  return {
    name: name.wire,
    label: name.label,
    group: name.menu,
    kind: isChoice ? 'choice' : NUMBERS.has(name.value) ? 'number' : 'text',
    isNumbered: name.isNumbered === true,
    choices,
    hasValues: offersValues(name) || name.list !== undefined,
    isOfActions: name.scope === 'action' || name.elsewhere?.scope === 'action',
  };
}

const list: SegmentList = { segments: segments.map(shown) };

/** What segments can be built of: the names there are, and the values of a site that occur. */
export function registerSegments(app: FastifyInstance, parts: ServerParts, runner: QuestionRunner): void {
  app.get('/api/v1/segments', async (request): Promise<SegmentList> => {
    sessionOf(request);
    return list;
  });

  app.get('/api/v1/sites/:siteId/segments/:name/values', async (request, reply): Promise<SegmentValues> => {
    const asked = valuesPath.parse(request.params);
    const { search } = valuesQuery.parse(request.query);
    const site = visibleSite(parts, request, asked.siteId);
    const name = findName(asked.name);
    if (name === undefined) throw new AccordError('not-found', `There is no segment '${asked.name}'.`);
    const isNamed = name.list !== undefined;
    if (!offersValues(name) && !isNamed) return { values: [] };
    const toS = Math.ceil(parts.clock.now() / 1000);
    const query = compileValues(name, site, toS - DAYS_S, toS, isNamed ? '' : search);
    const subject = { report: 'segment-values', orgId: site.orgId, siteId: site.siteId };
    const rows = await runner.runQuery(query, subject, 'api', callerSignal(reply));
    const values = rows.map((row) => ({ value: String(row.d_value), count: Number(row.m_count) }));
    return { values: isNamed ? nameValues(name, values, search) : values };
  });
}
