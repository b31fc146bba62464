import { hash } from 'node:crypto';
import { isHex16 } from '@accord/kit/is-hex16';
import { localDate } from '@accord/kit/time-zone';
import type { HitDraft } from '../hit-draft.ts';
import { hitIdOf } from '../hit-id-of.ts';
import type { IngestPorts } from '../ingest-ports.ts';
import { keepText } from '../keep/keep-text.ts';
import { noteNotKept } from '../keep/note-not-kept.ts';
import type { Step } from '../step.ts';

const PLUGINS = ['fla', 'java', 'qt', 'realp', 'pdf', 'wma', 'ag', 'cookie'] as const;

const keyTexts = new WeakMap<Buffer, string>();

function textOf(key: Buffer): string {
  let text = keyTexts.get(key);
  if (text === undefined) {
    text = key.toString('hex');
    keyTexts.set(key, text);
  }
  return text;
}

/** STORED: an id of zeros is how the event store writes that there is none. */
const isVisitorId = (id: string): boolean => isHex16(id) && id !== '0000000000000000';

/** Keyed before and after, so that nothing can be added to what is hashed. PERF: (npm run bench -- ingest) a sixth of what `createHmac` costs. */
function fingerprintOf(draft: HitDraft, key: string): string {
  let flags = '';
  for (const name of PLUGINS) flags += draft.params[name] ? '1' : '0';
  const { userAgent, address, language, site } = draft;
  const text = `${key}\0${userAgent}\0${flags}\0${address}\0${language.slice(0, 20)}\0${site.siteId}\0${key}`;
  return hash('sha256', text).slice(0, 16);
}

const dayKey = ({ site, timeMs }: HitDraft, ports: IngestPorts): string =>
  textOf(ports.fingerprintKey(site.siteId, localDate(site.timeZone, timeMs)));

/** Who it is stays in memory: the action gets the random id of its visit, and its time within it. */
function placeAnonymously(draft: HitDraft, ports: IngestPorts): undefined {
  const key = fingerprintOf(draft, dayKey(draft, ports));
  const { visitId, timeMs } = ports.anonymousPlace(draft.site.siteId, key, draft.timeMs);
  draft.visitorId = visitId;
  draft.fingerprint = visitId;
  draft.identityRule = 'visitor-id';
  draft.timeMs = timeMs;
  const rule = draft.collection.rules.userId;
  if (rule && draft.params.uid !== '') noteNotKept(draft, rule);
}

/** A user id that is not kept tells no visitor apart either. */
function keepUserId(draft: HitDraft, ports: IngestPorts): string {
  const userId = draft.params.uid.trim();
  const rule = draft.collection.rules.userId;
  if (userId === '' || rule === undefined || rule.operation === 'keep') return userId;
  noteNotKept(draft, rule);
  return keepText(userId, rule.operation, draft, ports);
}

/**
 * Visitor id, user id, fingerprint, and which of them may find the previous visit (visit-rules §1, §2).
 * The fingerprint's key lives for one local day of the site and is then destroyed.
 */
export const identifyVisitor: Step = (draft, ports) => {
  const { params, site } = draft;
  draft.hitId = params.hit_id === '' ? ports.randomId() : hitIdOf(site.siteId, params.hit_id);
  if (draft.collection.choices.privacyMode === 'anonymous') return placeAnonymously(draft, ports);
  draft.userId = keepUserId(draft, ports);
  const forced = params.cid.trim();
  if (forced !== '' && forced.length !== 16)
    return { kind: 'invalid', reason: 'bad-parameter', detail: 'cid must have 16 characters' };
  const cookie = params._id.length >= 16 ? params._id.slice(0, 16).toLowerCase() : '';
  const candidates = [draft.userId === '' ? '' : hash('sha1', draft.userId).slice(0, 16), forced.toLowerCase(), cookie];
  draft.visitorId = candidates.find(isVisitorId) ?? '';
  if (draft.visitorId === '' && draft.userId === '') draft.identityRule = 'fingerprint';
  else if (draft.userId === '' && isVisitorId(forced.toLowerCase())) draft.identityRule = 'visitor-id';
  else draft.identityRule = 'visitor-id-then-fingerprint';
  draft.fingerprint = fingerprintOf(draft, dayKey(draft, ports));
  return undefined;
};
