/** Query parameters that name a campaign, in the order in which they are tried (visit-rules §7). */
export const campaignNameNames = [
  'pk_cpn',
  'pk_campaign',
  'piwik_campaign',
  'mtm_campaign',
  'matomo_campaign',
  'utm_campaign',
  'utm_source',
  'utm_medium',
] as const;

/** Query parameters that carry a campaign's keyword. */
export const campaignKeywordNames = [
  'pk_kwd',
  'pk_keyword',
  'piwik_kwd',
  'mtm_kwd',
  'mtm_keyword',
  'matomo_kwd',
  'utm_term',
] as const;
