// Clients that others wrote, in plain JavaScript. Only what the tests call.
declare module 'matomo-tracker' {
  import type { EventEmitter } from 'node:events';

  type Parameters = Record<string, string | number>;
  export default class MatomoTracker extends EventEmitter {
    constructor(siteId: number, trackerUrl: string);
    track(options: string | Parameters): void;
    trackBulk(hits: Parameters[], callback: (answer: string) => void): void;
  }
}

declare module 'piwik' {
  type Parameters = Record<string, string | number>;
  type Callback = (error: (Error & { error?: unknown }) | null, answer?: unknown) => void;
  interface Client {
    api(parameters: Parameters, callback: Callback): Client;
    track(hits: Parameters | Parameters[], callback: Callback): Client;
  }
  const piwik: { setup(baseUrl: string, token: string): Client };
  export default piwik;
}
