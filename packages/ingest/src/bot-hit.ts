/** A request of a bot that is counted apart from visits (tracking-api §8). Columns of `bot_hits`. */
export interface BotHit {
  orgId: number;
  siteId: number;
  timeMs: number;
  hitId: string;
  receivedMs: number;
  instrSeq: number;
  /** Page URL without scheme and `www.`, or the whole address of a download. */
  url: string;
  urlPrefix: number;
  isDownload: boolean;
  /** At most 100 characters. */
  botName: string;
  /** `ai_chatbot`. STORED */
  botType: string;
  httpStatus: number | null;
  responseSizeBytes: number | null;
  responseTimeMs: number | null;
  /** Who reported it, e.g. `Cloudflare`; at most 50 characters. */
  source: string;
}
