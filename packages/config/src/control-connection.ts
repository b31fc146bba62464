import type { Config } from './config.ts';

/** How to reach PostgreSQL, in the shape that `pg` takes. */
export type ControlConnection =
  | { readonly connectionString: string }
  /** `host` is the folder of the Unix socket; there is no TCP and no password. */
  | { readonly host: string; readonly port: number; readonly database: string; readonly user: string };

/** The server of ACCORD_CONTROL_URL, or the embedded one through its socket in the run folder. */
export function controlConnection(config: Config): ControlConnection {
  if (config.controlUrl !== null) return { connectionString: config.controlUrl };
  return { host: config.runDir, port: 5432, database: 'accord', user: 'accord' };
}
