import { matchesRequestRule, parseRequestRule, type RequestRule } from '../request-rule.ts';
import type { SiteRules } from '../site-rules.ts';
import type { Step } from '../step.ts';

const bySite = new WeakMap<SiteRules, readonly RequestRule[]>();

/** PERF: parsed once for each state of a site's rules. */
function rulesOf(site: SiteRules): readonly RequestRule[] {
  let rules = bySite.get(site);
  if (!rules) {
    rules = site.excludedRequests.map(parseRequestRule).filter((rule) => rule !== undefined);
    bySite.set(site, rules);
  }
  return rules;
}

/** Drops hits that fit a rule of the site about their parameters (tracking-api §14). */
export const excludeRequest: Step = ({ site, raw }) => {
  if (site.excludedRequests.length === 0) return undefined;
  const sent = new Map(Object.keys(raw.params).map((name) => [name.toLowerCase(), raw.params[name]]));
  const isExcluded = rulesOf(site).some((rule) => matchesRequestRule(rule, sent.get(rule.parameter)));
  return isExcluded ? { kind: 'dropped', reason: 'excluded-request' } : undefined;
};
