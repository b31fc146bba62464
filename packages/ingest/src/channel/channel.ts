/** Channels by their number on the wire. STORED */
export const CHANNEL = { direct: 1, search: 2, website: 3, campaign: 6, social: 7, assistant: 8 } as const;

/** Where a visit came from; name and keyword at most 255 characters. */
export interface Channel {
  channel: number;
  name: string;
  keyword: string;
  /** Stored referrer, '' for direct entries. */
  referrerUrl: string;
}
