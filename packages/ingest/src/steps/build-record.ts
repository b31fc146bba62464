import { unknownDevice } from '../device.ts';
import { goalsOf } from '../goals/site-goals.ts';
import type { HitDraft } from '../hit-draft.ts';
import { type HitRecord, SPOOL_FORMAT } from '../spool-record.ts';

/** The minimised hit as it goes to the spool. The agent travels sealed until its device is known, and is not stored. */
export function buildRecord(draft: HitDraft): HitRecord {
  const { params, site } = draft;
  const { byDuration } = goalsOf(site);
  return {
    v: SPOOL_FORMAT,
    kind: 'hit',
    timeZone: site.timeZone,
    ...(site.compat === '' ? {} : { compat: site.compat }),
    userAgent: draft.userAgent,
    ...(draft.clientHints === '' ? {} : { clientHints: draft.clientHints }),
    ...(params.bots && params.recMode === undefined ? { allowsBots: true } : {}),
    ...(draft.deviceRule === 'keep' ? {} : { deviceRule: draft.deviceRule }),
    ...(byDuration.length === 0 ? {} : { durationGoals: byDuration }),
    action: {
      orgId: site.orgId,
      siteId: site.siteId,
      timeMs: draft.timeMs,
      hitId: draft.hitId,
      receivedMs: draft.receivedMs,
      ordinal: draft.ordinal,
      instrSeq: site.instrSeq,
      type: draft.type,
      url: draft.page.url,
      urlPrefix: draft.page.prefix,
      title: draft.title,
      visitorId: draft.visitorId,
      hasVisitorId: draft.visitorId !== '',
      fingerprint: draft.fingerprint,
      userId: draft.userId,
      identityRule: draft.identityRule,
      forcesVisit: params.new_visit === true,
      maskedIp: draft.maskedIp,
      country: draft.country,
      region: draft.region,
      city: draft.city,
      latitude: draft.latitude,
      longitude: draft.longitude,
      language: draft.language,
      resolution: draft.resolution,
      localTimeS: draft.localTimeS,
      ...unknownDevice,
      channel: draft.channel,
      channelName: draft.channelName,
      channelKeyword: draft.channelKeyword,
      referrerUrl: draft.referrerUrl,
      ...draft.details,
    },
  };
}
