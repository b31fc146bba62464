import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { HitRecord } from '@accord/ingest/spool-record';
import type { TrackingRequest } from '@accord/traffic/tracking-request';
import { browserQuery } from '../ingest/page-view-requests.ts';

/** Of so many stretches of hits, one is written: compressing all would take longer than loading them. */
const ONE_OF = 10;
const STRETCH = 20_000;

/** What gzip -6 makes of the access log of the tracking endpoint, in the combined format, one line a hit. */
export class AccessLog {
  private readonly gzip = createGzip({ level: 6 });
  private bytes = 0;
  private seen = 0;
  private written = 0;

  constructor() {
    this.gzip.on('data', (chunk: Buffer) => {
      this.bytes += chunk.length;
    });
  }

  add({ params }: TrackingRequest, { action, userAgent }: HitRecord): void {
    if (Math.floor(this.seen++ / STRETCH) % ONE_OF !== 0) return;
    const date = new Date(action.timeMs).toISOString();
    const request = `GET /matomo.php?${browserQuery(params)} HTTP/1.1`;
    this.gzip.write(`${params.cip} - - [${date}] "${request}" 204 0 "${params.url}" "${userAgent}"\n`);
    this.written++;
  }

  async bytesPerHit(): Promise<number> {
    this.gzip.end();
    await finished(this.gzip);
    return this.bytes / this.written;
  }
}
