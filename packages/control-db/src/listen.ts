import pg from 'pg';
import type { Connection } from './connect.ts';

const RETRY_MS = 1_000;

/**
 * Calls back on each NOTIFY of a channel, and after each (re)connection, because notices sent meanwhile are lost.
 * Reconnects until it is closed.
 */
export function listen(connection: Connection, channel: string, onNotice: () => void): { close(): Promise<void> } {
  let isClosed = false;
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;

  const retryLater = () => {
    client = null;
    if (isClosed) return;
    timer = setTimeout(() => void connect(), RETRY_MS);
    timer.unref();
  };
  const connect = async () => {
    const fresh = new pg.Client({ ...connection, application_name: 'accord listener', keepAlive: true });
    client = fresh;
    let isOver = false;
    const over = () => {
      if (isOver) return;
      isOver = true;
      retryLater();
    };
    fresh.on('error', over);
    fresh.on('end', over);
    fresh.on('notification', onNotice);
    try {
      await fresh.connect();
      await fresh.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
      onNotice();
    } catch {
      over();
      await fresh.end().catch(() => undefined);
    }
  };
  void connect();

  return {
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
