import { AccordError } from '@accord/catalog/errors';
import { type RuleRunList, type RuleRunStarted, type RulesPreview, rulesRange } from '@accord/contract/rules';
import type { RuleRun } from '@accord/control-db/rule-runs';
import { RULE_KINDS, type RuleKind } from '@accord/ingest/reapply/rule-kind';
import { zoneOffsetMs } from '@accord/kit/time-zone';
import { addDays, isIsoDate } from '@accord/query/time/iso-date';
import type { FastifyInstance } from 'fastify';
import type { ServerParts } from '../parts.ts';
import { visibleSite } from '../plugins/session.ts';
import { previewRules } from './preview-rules.ts';
import { sitePath } from './site-path.ts';
import { writableSite } from './writable-site.ts';

interface Range {
  kinds: RuleKind[];
  from: string;
  to: string;
  fromMs: number;
  untilMs: number;
}

function midnightMs(day: string, timeZone: string): number {
  const asIfUtc = Date.parse(`${day}T00:00:00Z`);
  // The offset of that moment, not of the one that UTC calls midnight.
  return asIfUtc - zoneOffsetMs(timeZone, asIfUtc - zoneOffsetMs(timeZone, asIfUtc));
}

function rangeOf(body: unknown, timeZone: string): Range {
  const { rules, from, to } = rulesRange.parse(body);
  const wrong = !isIsoDate(from) ? 'from' : !isIsoDate(to) || to < from ? 'to' : undefined;
  if (wrong !== undefined)
    throw new AccordError('bad-parameter', undefined, { [wrong]: 'No day, or before the first.' });
  const kinds = RULE_KINDS.filter((kind) => rules.includes(kind));
  return { kinds, from, to, fromMs: midnightMs(from, timeZone), untilMs: midnightMs(addDays(to, 1), timeZone) };
}

/** Rules that were changed later (channels, goals), applied to what is stored: how far they can be, doing it, and how far it has come. */
export function registerRules(app: FastifyInstance, parts: ServerParts): void {
  const { clock, control } = parts;

  app.post('/api/v1/sites/:siteId/rules/preview', async (request): Promise<RulesPreview> => {
    const { site } = writableSite(parts, request);
    const { kinds, ...range } = rangeOf(request.body, site.timeZone);
    return previewRules(parts.stored, site, kinds, range);
  });

  app.post('/api/v1/sites/:siteId/rules/apply', async (request, reply): Promise<RuleRunStarted> => {
    const { site, session } = writableSite(parts, request);
    const { kinds, from, to, fromMs, untilMs } = rangeOf(request.body, site.timeZone);
    const id = await control.ruleRuns.add({
      orgId: site.orgId,
      siteId: site.siteId,
      rules: kinds,
      fromDay: from,
      toDay: to,
      fromMs,
      untilMs,
      askedMs: clock.now(),
      userId: session.userId,
    });
    if (id === null) throw new AccordError('conflict', 'Rules are being applied to this site already.');
    void reply.status(202);
    return { id };
  });

  app.get('/api/v1/sites/:siteId/rules/runs', async (request): Promise<RuleRunList> => {
    const site = visibleSite(parts, request, sitePath.parse(request.params).siteId);
    return { runs: (await control.ruleRuns.ofSite(site)).map((run) => shown(run, site.timeZone)) };
  });
}

function shown(run: RuleRun, timeZone: string): RuleRunList['runs'][number] {
  const { id, rules, fromDay: from, toDay: to, state, done, untilMs, seen, changed, unknown, askedMs, endedMs } = run;
  const fromMs = midnightMs(from, timeZone);
  const share = (done.timeMs - fromMs) / (untilMs - fromMs);
  return {
    ...{ id, rules: [...rules], from, to, state, seen, changed, unknown },
    doneUntil: new Date(done.timeMs).toISOString(),
    progress: state === 'done' ? 1 : Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000,
    askedAt: new Date(askedMs).toISOString(),
    endedAt: endedMs === null ? null : new Date(endedMs).toISOString(),
  };
}
