import { COLLECTION_PRESETS } from '@accord/catalog/define-category';
import { AccordError } from '@accord/catalog/errors';
import type { NewSite } from '@accord/control-db/sites';
import { choicesOf } from '@accord/ingest/collection/choices-of';
import { parseRequestRule } from '@accord/ingest/request-rule';
import { type SiteSearchRules, siteDefaults } from '@accord/ingest/site-rules';
import { isTimeZone } from '@accord/kit/time-zone';
import { isIsoDate } from '@accord/query/time/iso-date';
import { type ApiCall, type ApiMethod, required, whoAsks } from '../api-call.ts';

const LONGEST_NAME = 90;
const LONGEST_URL = 500;
const MOST_URLS = 100;
const LONGEST_LIST = 200;

const refuse = (parameter: string, problem: string): never => {
  throw new AccordError('bad-parameter', problem, { [parameter]: problem });
};

function siteUrl(text: string): string {
  const url = text.trim().replace(/\/+$/, '');
  if (url.length > LONGEST_URL || !URL.canParse(url) || !/^https?:\/\//i.test(url)) {
    refuse('urls', `The address '${url.slice(0, 60)}' is not valid. It begins with http:// or https://.`);
  }
  return url;
}

/** The parts of a comma-separated list, without empty ones. */
function listOf({ parameters }: ApiCall, name: string): string[] {
  const parts = parameters.list(name).filter((part) => part !== '');
  if (parts.length > LONGEST_LIST || parts.some((part) => part.length > LONGEST_URL)) {
    refuse(name, `'${name}' holds at most ${LONGEST_LIST} entries of at most ${LONGEST_URL} characters.`);
  }
  return parts;
}

function timeZoneOf({ parameters }: ApiCall): string {
  const name = parameters.text('timezone') || 'UTC';
  // COMPAT: whole-hour offsets are written UTC+2 there; the time-zone database counts the other way round.
  const offset = /^UTC([+-])(\d{1,2})$/.exec(name);
  const zone = offset === null ? name : `Etc/GMT${offset[1] === '+' ? '-' : '+'}${Number(offset[2])}`;
  return isTimeZone(zone) ? zone : refuse('timezone', `The time zone '${name.slice(0, 60)}' is not known.`);
}

function oneOf<const Value extends string>(call: ApiCall, name: string, values: readonly Value[]): Value | undefined {
  const text = call.parameters.text(name);
  if (text === undefined || text === '') return undefined;
  return values.find((value) => value === text) ?? refuse(name, `'${name}' is one of ${values.join(', ')}.`);
}

/** How searches on the site are told; what is not sent is as for every site. */
function siteSearchOf(call: ApiCall): SiteSearchRules {
  const { isOn, keywordParameters, categoryParameters } = siteDefaults.siteSearch;
  const sent = call.parameters.text('siteSearch');
  const names = (parameter: string) => listOf(call, parameter).map((name) => name.toLowerCase());
  const [keywords, categories] = [names('searchKeywordParameters'), names('searchCategoryParameters')];
  return {
    isOn: sent === undefined || sent === '' ? isOn : sent === '1',
    keywordParameters: keywords.length > 0 ? keywords : keywordParameters,
    categoryParameters: categories.length > 0 ? categories : categoryParameters,
  };
}

function requestRulesOf(call: ApiCall): string[] {
  const rules = listOf(call, 'excludedRequests');
  const wrong = rules.find((rule) => parseRequestRule(rule) === undefined);
  if (wrong !== undefined)
    refuse(
      'excludedRequests',
      `'${wrong.slice(0, 60)}' is no rule. A rule is a parameter, one of == != =@ !@ =^ =$, and a value.`,
    );
  return rules;
}

/** Reads a new site. `collectionPreset`, `compat` and `excludedRequests` are ours, the rest is the wire format's. */
function newSiteOf(call: ApiCall, orgId: number): NewSite {
  const { parameters } = call;
  const name = required(call, 'siteName').trim();
  if (name === '' || name.length > LONGEST_NAME) refuse('siteName', `The name has 1 to ${LONGEST_NAME} characters.`);
  const urls = parameters.list('urls').filter((url) => url.trim() !== '');
  if (urls.length > MOST_URLS) refuse('urls', `A site has at most ${MOST_URLS} addresses.`);
  const currency = (parameters.text('currency') || 'USD').toUpperCase();
  if (!/^[A-Z]{3}$/.test(currency)) refuse('currency', "'currency' is a code of three letters, such as EUR.");
  const startDate = parameters.text('startDate')?.slice(0, 10);
  if (startDate && !isIsoDate(startDate)) refuse('startDate', "'startDate' is a date, YYYY-MM-DD.");
  const collectionPreset = oneOf(call, 'collectionPreset', COLLECTION_PRESETS);
  const compat = oneOf(call, 'compat', ['5.2']);
  return {
    orgId,
    name,
    urls: urls.map(siteUrl),
    timeZone: timeZoneOf(call),
    currency,
    ...(startDate ? { createdOn: startDate } : {}),
    ...(collectionPreset === undefined ? {} : { collection: choicesOf(collectionPreset) }),
    ...(compat === undefined ? {} : { compat }),
    keepsUrlFragment: parameters.text('keepURLFragments') === '1',
    excludedParameters: listOf(call, 'excludedQueryParameters'),
    excludedIps: listOf(call, 'excludedIps'),
    excludedUserAgents: listOf(call, 'excludedUserAgents'),
    excludedReferrers: listOf(call, 'excludedReferrers'),
    excludedRequests: requestRulesOf(call),
    excludesUnknownUrls: parameters.text('excludeUnknownUrls') === '1',
    isEcommerce: parameters.text('ecommerce') === '1',
    siteSearch: siteSearchOf(call),
  };
}

export const sitesManagerAddSite: ApiMethod = {
  wire: 'SitesManager.addSite',
  async answer(call) {
    const session = whoAsks(call);
    if (!session.mayWrite) throw new AccordError('no-access', 'Adding a site needs a token that may write.');
    const source = { userId: session.userId, origin: 'compat-api', reason: '' } as const;
    const site = await call.parts.addSite({ ...newSiteOf(call, session.orgId), source });
    return { kind: 'value', value: site.siteId };
  },
};
