import { CHANNEL } from '../channel/channel.ts';
import type { FieldRule, FieldRules } from '../collection/compile-collection.ts';
import type { HitDraft } from '../hit-draft.ts';
import type { IngestPorts } from '../ingest-ports.ts';
import { bucketResolution } from '../keep/bucket-resolution.ts';
import { keepDetails } from '../keep/keep-details.ts';
import { keepText, keepUrl } from '../keep/keep-text.ts';
import { keepTime } from '../keep/keep-time.ts';
import { noteNotKept } from '../keep/note-not-kept.ts';
import { maskAddress } from '../mask-address.ts';
import type { Step } from '../step.ts';

const KEPT: FieldRule = { operation: 'keep', category: 'pages', bit: 0 };
const TEXTS = ['title', 'channelName', 'channelKeyword', 'region', 'city'] as const;

function coordinate(value: number | null, rule: FieldRule): number | null {
  if (value === null || rule.operation === 'drop') return null;
  return rule.operation === 'tenth' ? Math.round(value * 10) / 10 : value;
}

function keepTexts(draft: HitDraft, rules: FieldRules, ports: IngestPorts): void {
  for (const field of TEXTS) {
    const value = draft[field];
    if (value === '') continue;
    const rule = rules[field] ?? KEPT;
    draft[field] = keepText(value, rule.operation, draft, ports);
    if (draft[field] !== value) noteNotKept(draft, rule);
  }
}

function keepUrls(draft: HitDraft, rules: FieldRules): void {
  const page = rules.url ?? KEPT;
  const url = keepUrl(draft.page.url, page.operation, draft);
  if (url !== draft.page.url) {
    draft.page = { ...draft.page, url };
    noteNotKept(draft, page);
  }
  const referrer = rules.referrerUrl ?? KEPT;
  const referrerUrl = keepUrl(draft.referrerUrl, referrer.operation, draft);
  if (referrerUrl !== draft.referrerUrl) noteNotKept(draft, referrer);
  draft.referrerUrl = referrerUrl;
}

function keepClient(draft: HitDraft, rules: FieldRules): void {
  const { device = KEPT, agent = KEPT, language = KEPT, resolution = KEPT } = rules;
  draft.deviceRule = device.operation;
  if (agent.operation === 'keep' && draft.userAgent !== '') draft.details.userAgent = draft.userAgent.slice(0, 500);
  if (device.operation !== 'keep' && draft.userAgent !== '') noteNotKept(draft, device);
  if (language.operation === 'drop') draft.language = 'xx';
  if (resolution.operation === 'keep' || draft.resolution === 'unknown') return;
  const kept = resolution.operation === 'drop' ? 'unknown' : bucketResolution(draft.resolution);
  if (kept !== draft.resolution) noteNotKept(draft, resolution);
  draft.resolution = kept;
}

/**
 * Takes out what the site's instruction does not allow to be kept. Only what this leaves is written.
 * The visitor's own address is masked or cut whatever was chosen, but where the whole address is.
 */
export const minimise: Step = (draft, ports) => {
  const { collection } = draft;
  const rules = collection.rulesFor(draft.type)[draft.channel === CHANNEL.campaign ? 'campaign' : 'referrer'];
  const { maskedIp = KEPT, latitude = KEPT, longitude = KEPT, time = KEPT } = rules;
  draft.maskedIp = maskAddress(draft.address, maskedIp.operation);
  if (draft.latitude !== null && latitude.operation !== 'keep') noteNotKept(draft, latitude);
  draft.latitude = coordinate(draft.latitude, latitude);
  draft.longitude = coordinate(draft.longitude, longitude);
  keepUrls(draft, rules);
  keepTexts(draft, rules, ports);
  keepClient(draft, rules);
  draft.userId = keepText(draft.userId, 'keep', draft, ports);
  keepDetails(draft, rules, ports);
  keepTime(draft, time.operation);
  return undefined;
};
