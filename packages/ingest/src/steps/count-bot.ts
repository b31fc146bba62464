import type { BotHit } from '../bot-hit.ts';
import { findAiAgent } from '../bots/find-ai-agent.ts';
import type { HitDraft } from '../hit-draft.ts';
import { hitIdOf } from '../hit-id-of.ts';
import type { IngestPorts } from '../ingest-ports.ts';
import { keepUrl } from '../keep/keep-text.ts';
import { targetUrl } from '../kinds/target-url.ts';
import type { Step } from '../step.ts';
import { cleanText } from '../url/clean-text.ts';
import { pageUrl } from '../url/page-url.ts';

const known = (value: number | undefined): number | null => (value === undefined || value < 0 ? null : value);

function botHit(draft: HitDraft, ports: IngestPorts, botName: string): BotHit {
  const { params, site, raw, timeMs } = draft;
  const isDownload = params.download !== '';
  const { url, prefix } = isDownload ? targetUrl(params.download) : pageUrl(params.url, site);
  const downloads = draft.collection.rulesFor('download').referrer.url;
  const pages = draft.collection.rulesFor('page').referrer.url;
  return {
    orgId: site.orgId,
    siteId: site.siteId,
    timeMs,
    hitId: params.hit_id === '' ? ports.randomId() : hitIdOf(site.siteId, params.hit_id),
    receivedMs: raw.receivedMs,
    instrSeq: site.instrSeq,
    url: keepUrl(url, (isDownload ? downloads : pages)?.operation ?? 'keep', draft),
    urlPrefix: prefix,
    isDownload,
    botName,
    botType: 'ai_chatbot',
    httpStatus: known(params.http_status),
    responseSizeBytes: known(params.bw_bytes),
    responseTimeMs: known(params.pf_srv),
    source: keepUrl(cleanText(params.source), 'path', draft).slice(0, 50),
  };
}

/** Where the hit asks for it (recMode), AI agents are counted apart from visits, and with 1 nobody else is counted. */
export const countBot: Step = (draft, ports) => {
  const { params, raw } = draft;
  if (params.recMode !== 1 && params.recMode !== 2) return undefined;
  const botName = findAiAgent(params.ua === '' ? raw.headers.userAgent : params.ua);
  if (botName !== undefined) return { kind: 'bot', hit: botHit(draft, ports, botName) };
  return params.recMode === 1 ? { kind: 'dropped', reason: 'not-a-bot' } : undefined;
};
