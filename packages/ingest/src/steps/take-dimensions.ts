import type { HitDraft } from '../hit-draft.ts';
import { linearPattern } from '../linear-pattern.ts';
import { parseVariables } from '../parse-variables.ts';
import type { DimensionRule } from '../site-rules.ts';
import type { Step } from '../step.ts';
import type { ActionType } from '../stored-action.ts';
import { decodeEntities } from '../url/clean-text.ts';
import { decodeComponent, firstValue } from '../url/query-pairs.ts';
import { splitUrl } from '../url/split-url.ts';

const LONGEST_VALUE = 250;
/** What carries dimensions and variables of its own; others only set those of the visit. */
const OF_ACTIONS: ReadonlySet<ActionType> = new Set(['page', 'download', 'outlink', 'search', 'event', 'content']);

/** The value that the first extraction rule finds that matches; undefined when none does. */
function extract(rule: DimensionRule, draft: HitDraft): string | undefined {
  for (const { source, pattern } of rule.extractions) {
    if (source === 'urlparam') {
      const value = firstValue(splitUrl(decodeEntities(draft.rawUrl))?.query ?? '', [pattern.toLowerCase()]);
      if (value !== '') return value;
      continue;
    }
    const text = source === 'url' ? draft.rawUrl : draft.params.action_name;
    const matcher = text === '' ? undefined : linearPattern(pattern, rule.isCaseSensitive)?.matcher(text);
    if (matcher?.find() && matcher.groupCount() > 0) return decodeComponent(matcher.group(1) ?? '');
  }
  return undefined;
}

/** Custom dimensions that the site has declared; what is not declared is not looked at. */
function readDimensions(draft: HitDraft): void {
  const { site, raw, details, type } = draft;
  for (const rule of site.dimensions) {
    if (rule.scope === 'action' && !OF_ACTIONS.has(type)) continue;
    const name = `dimension${rule.dimensionId}`;
    const sent = Object.hasOwn(raw.params, name) ? raw.params[name] : undefined;
    const value = sent ?? (type === 'ping' ? undefined : extract(rule, draft));
    if (value === undefined) continue;
    const field = rule.scope === 'visit' ? 'visitDimensions' : 'dimensions';
    const values = details[field] ?? {};
    values[rule.dimensionId] = value.trim().slice(0, LONGEST_VALUE);
    details[field] = values;
  }
}

/** Custom dimensions and custom variables (tracking-api §5). */
export const takeDimensions: Step = (draft) => {
  const { params, details, site, type } = draft;
  if (site.dimensions.length > 0) readDimensions(draft);
  if (params._cvar !== '') {
    const entries = parseVariables(params._cvar);
    if (entries.length > 0) details.visitVariables = entries;
  }
  if (params.cvar !== '' && OF_ACTIONS.has(type)) {
    const entries = parseVariables(params.cvar).filter(({ name }) => !name.startsWith('_pk'));
    if (entries.length > 0) details.pageVariables = entries;
  }
  return undefined;
};
