import { createHash, createHmac } from 'node:crypto';
import { isHex16 } from '@accord/kit/is-hex16';
import { localDate } from '@accord/kit/time-zone';
import type { HitDraft } from '../hit-draft.ts';
import { hitIdOf } from '../hit-id-of.ts';
import type { Step } from '../step.ts';

const PLUGINS = ['fla', 'java', 'qt', 'realp', 'pdf', 'wma', 'ag', 'cookie'] as const;

function fingerprintOf(draft: HitDraft, key: Buffer): string {
  const flags = PLUGINS.map((name) => (draft.params[name] ? '1' : '0')).join('');
  const text = [draft.userAgent, flags, draft.address, draft.language.slice(0, 20), draft.site.siteId].join('\0');
  return createHmac('sha256', key).update(text).digest('hex').slice(0, 16);
}

/**
 * Visitor id, user id, fingerprint, and which of them may find the previous visit (visit-rules §1, §2).
 * The fingerprint's key lives for one local day of the site and is then destroyed.
 */
export const identifyVisitor: Step = (draft, ports) => {
  const { params, site } = draft;
  draft.userId = site.collectionPreset === 'everything' ? params.uid.trim() : '';
  const forced = params.cid.trim();
  if (forced !== '' && forced.length !== 16)
    return { kind: 'invalid', reason: 'bad-parameter', detail: 'cid must have 16 characters' };
  const cookie = params._id.length >= 16 ? params._id.slice(0, 16).toLowerCase() : '';
  const candidates = [
    draft.userId === '' ? '' : createHash('sha1').update(draft.userId).digest('hex').slice(0, 16),
    forced.toLowerCase(),
    cookie,
  ];
  draft.visitorId = candidates.find((id) => isHex16(id)) ?? '';
  if (draft.visitorId === '' && draft.userId === '') draft.identityRule = 'fingerprint';
  else if (draft.userId === '' && isHex16(forced.toLowerCase())) draft.identityRule = 'visitor-id';
  else draft.identityRule = 'visitor-id-then-fingerprint';
  draft.fingerprint = fingerprintOf(draft, ports.fingerprintKey(site.siteId, localDate(site.timeZone, draft.timeMs)));
  draft.hitId = params.hit_id === '' ? ports.randomId() : hitIdOf(site.siteId, params.hit_id);
  return undefined;
};
