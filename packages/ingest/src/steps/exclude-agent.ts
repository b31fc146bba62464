import { betweenSlashes, linearPattern } from '../linear-pattern.ts';
import type { Step } from '../step.ts';

/** Drops hits whose agent contains a text, or fits a pattern between slashes, that the site excludes; case does not matter. */
export const excludeAgent: Step = (draft) => {
  const { site, params, raw } = draft;
  if (site.excludedUserAgents.length === 0) return undefined;
  const agent = (params.ua === '' ? raw.headers.userAgent : params.ua).slice(0, 1000);
  const lower = agent.toLowerCase();
  const isExcluded = (entry: string): boolean => {
    const pattern = betweenSlashes(entry);
    if (pattern !== undefined) return linearPattern(pattern, false)?.matcher(agent).find() ?? false;
    return entry !== '' && lower.includes(entry.toLowerCase());
  };
  return site.excludedUserAgents.some(isExcluded) ? { kind: 'dropped', reason: 'excluded-user-agent' } : undefined;
};
