import type { Step } from '../step.ts';

/** Drops hits whose agent contains a text that the site excludes (case-insensitive). */
export const excludeAgent: Step = (draft) => {
  const { site, params, raw } = draft;
  if (site.excludedUserAgents.length === 0) return undefined;
  const agent = (params.ua === '' ? raw.headers.userAgent : params.ua).toLowerCase();
  return site.excludedUserAgents.some((text) => text !== '' && agent.includes(text.toLowerCase()))
    ? { kind: 'dropped', reason: 'excluded-user-agent' }
    : undefined;
};
