import { type CategoryId, categories } from '@accord/catalog/generated/categories';
import { params as declaredParams } from '@accord/catalog/generated/params';
import type { HitDraft } from '../hit-draft.ts';
import type { IngestPorts } from '../ingest-ports.ts';
import type { Reason } from '../outcome.ts';
import { openDraft, pipeline } from '../pipeline.ts';
import type { RawHit } from '../raw-hit.ts';
import type { SiteRules } from '../site-rules.ts';
import { minimise } from '../steps/minimise.ts';

/** One field of a hit, as it came and as it would be stored; '' where nothing is. */
export interface PreviewedField {
  readonly field: string;
  readonly came: string;
  readonly stored: string;
}

/** What would be stored of one category, and what decided it. */
export interface PreviewedCategory {
  readonly category: CategoryId;
  readonly mode: string;
  readonly decidedBy: 'ceiling' | 'preset' | 'choice';
  readonly fields: readonly PreviewedField[];
}

export interface HitPreview {
  /** `stored`, or why not. */
  readonly outcome: 'stored' | Reason;
  /** Kind of action; '' when the hit ended before that was known. */
  readonly kind: string;
  readonly categories: readonly PreviewedCategory[];
  /** Names of parameters that are not declared, and were not looked at. */
  readonly unknown: readonly string[];
}

const MOST_UNKNOWN = 50;
const known: ReadonlySet<string> = new Set(declaredParams.map(({ wire }) => wire));
const isDeclared = (name: string, site: SiteRules): boolean =>
  known.has(name) || site.dimensions.some(({ dimensionId }) => name === `dimension${dimensionId}`);

const textOf = (value: unknown): string => {
  if (value === undefined || value === null || value === '') return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** The claimed fields of a draft, by name. `came` is the draft before anything was taken out. */
function valuesOf(draft: HitDraft, isStored: boolean): Record<string, string> {
  const time = new Date(draft.timeMs).toISOString();
  const core = {
    ...{ maskedIp: isStored ? draft.maskedIp : draft.address, region: draft.region, city: draft.city },
    ...{
      latitude: draft.latitude,
      longitude: draft.longitude,
      language: draft.language === 'xx' ? '' : draft.language,
      time,
    },
    ...{ resolution: draft.resolution === 'unknown' ? '' : draft.resolution, url: draft.page.url, title: draft.title },
    ...{ referrerUrl: draft.referrerUrl, channelName: draft.channelName, channelKeyword: draft.channelKeyword },
    ...{ userId: isStored ? draft.userId : draft.params.uid.trim() },
    ...{ device: isStored && draft.deviceRule === 'drop' ? '' : draft.userAgent },
  };
  return Object.fromEntries(
    Object.entries({ ...core, ...draft.details }).map(([name, value]) => [name, textOf(value)]),
  );
}

/**
 * What would be stored of a hit, and why. Nothing is counted, remembered or written.
 * @param site with the choices to try
 */
export function previewHit(raw: RawHit, site: SiteRules, ports: IngestPorts): HitPreview {
  const draft = openDraft(raw, site);
  const quiet: IngestPorts = { ...ports, rulesOf: () => site, claimOrder: () => true };
  let came: Record<string, string> = {};
  let outcome: HitPreview['outcome'] = 'stored';
  for (const step of pipeline) {
    if (step === minimise) came = valuesOf(draft, false);
    const ending = step(draft, quiet);
    if (!ending) continue;
    outcome = ending.kind === 'bot' ? 'bot-hit' : ending.reason;
    break;
  }
  const unknown = Object.keys(raw.params).filter((name) => !isDeclared(name, site));
  if (outcome !== 'stored') return { outcome, kind: '', categories: [], unknown: unknown.slice(0, MOST_UNKNOWN) };
  const stored = valuesOf(draft, true);
  const rules = draft.collection.rulesFor(draft.type)[draft.channel === 6 ? 'campaign' : 'referrer'];
  const shown = categories.map(({ id }): PreviewedCategory => {
    const names = Object.keys(rules).filter((name) => rules[name]?.category === id && (came[name] ?? '') !== '');
    const fields = names.map((field) => ({ field, came: came[field] ?? '', stored: stored[field] ?? '' }));
    return { category: id, ...draft.collection.modes[id], fields };
  });
  const filled = shown.filter(({ fields }) => fields.length > 0);
  return { outcome, kind: draft.type, categories: filled, unknown: unknown.slice(0, MOST_UNKNOWN) };
}
