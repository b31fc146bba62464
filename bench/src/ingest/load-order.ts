/** One run of the load: as fast as the server answers, or at a rate. */
export interface LoadOrder {
  readonly port: number;
  readonly seconds: number;
  /** Hits a second; null: each connection sends again as soon as it is answered. */
  readonly rate: number | null;
  /** This many different page views, sent again and again with hit ids of their own. */
  readonly distinct: number;
}

/** How a run went. Times are milliseconds from when the hit was due until it was answered. */
export interface LoadReport {
  readonly answered: number;
  /** Answers that were not 204, and connections that broke. */
  readonly failed: number;
  readonly elapsedMs: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}
