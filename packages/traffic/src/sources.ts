/** Where a visit comes from. */
export interface Source {
  readonly from: 'direct' | 'search' | 'social' | 'website' | 'assistant' | 'campaign';
  /** The page that linked here; '' where browsers or apps tell none. */
  readonly referrer: string;
  /** What the link added to the address, such as the campaign. */
  readonly query?: string;
}

export const direct: Source = { from: 'direct', referrer: '' };
export const search = (host: string): Source => ({ from: 'search', referrer: `https://${host}/` });
export const social = (referrer: string): Source => ({ from: 'social', referrer: `https://${referrer}` });
/** A website that does not exist, in the domain that is set aside for examples. */
export const website = (place: string): Source => ({ from: 'website', referrer: `https://${place}` });
export const assistant = (host: string, query?: string): Source =>
  query === undefined
    ? { from: 'assistant', referrer: `https://${host}/` }
    : { from: 'assistant', referrer: `https://${host}/`, query };

/** A link that names its campaign, and where it was published: the place that linked here, else a newsletter. */
export function campaign(name: string, keyword: string, medium: string, referrer = ''): Source {
  const place = referrer === '' ? 'newsletter' : new URL(referrer).host;
  const says = { utm_campaign: name, utm_source: place, utm_medium: medium, utm_term: keyword };
  return { from: 'campaign', referrer, query: new URLSearchParams(says).toString() };
}
