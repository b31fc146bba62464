/** Names of parameters that campaigns travel in: those of our own trackers, and those that most tools write. */
export const campaignStyles = { mtm: 'mtm_', utm: 'utm_' } as const;
export type CampaignStyle = keyof typeof campaignStyles;

/** The parts of a campaign, in the order of their fields; `ofUtm` is what the other tools call it, if they know it. */
export const campaignParts = [
  { part: 'campaign', ofUtm: 'campaign' },
  { part: 'source', ofUtm: 'source' },
  { part: 'medium', ofUtm: 'medium' },
  { part: 'kwd', ofUtm: 'term' },
  { part: 'content', ofUtm: 'content' },
  { part: 'cid', ofUtm: 'id' },
  { part: 'group', ofUtm: null },
  { part: 'placement', ofUtm: null },
] as const;
export type CampaignPart = (typeof campaignParts)[number]['part'];
export type Campaign = Readonly<Partial<Record<CampaignPart, string>>>;

export type AddressFault = 'missing' | 'wrong' | 'elsewhere';

/** What is wrong with the address that a campaign leads to. `hosts` are those of the site. */
export function faultOf(address: string, hosts: readonly string[]): AddressFault | null {
  const text = address.trim();
  if (text === '') return 'missing';
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return 'wrong';
  return hosts.includes(url.host) ? null : 'elsewhere';
}

/**
 * The address with the campaign in its query, before any fragment; parts of a campaign that it had are replaced.
 * Null without a name, or where the address is none.
 */
export function campaignAddress(address: string, campaign: Campaign, style: CampaignStyle): string | null {
  const text = address.trim();
  const name = campaign.campaign?.trim() ?? '';
  if (name === '' || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol)) return null;
  for (const known of [...url.searchParams.keys()]) if (/^(mtm|utm|pk)_/.test(known)) url.searchParams.delete(known);
  for (const { part, ofUtm } of campaignParts) {
    const value = campaign[part]?.trim() ?? '';
    const parameter = style === 'utm' && ofUtm !== null ? `utm_${ofUtm}` : `mtm_${part}`;
    if (value !== '') url.searchParams.set(parameter, value);
  }
  return url.href;
}
