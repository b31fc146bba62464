import type { Config } from './config.ts';

/** The resolved configuration as variables, for child processes: reading it back gives the same Config. */
export function configToEnvironment(config: Config): Record<string, string> {
  const values: Record<string, string | number | null> = {
    ACCORD_DATA_DIR: config.dataDir,
    ACCORD_RUN_DIR: config.runDir,
    ACCORD_PORT: config.port,
    ACCORD_HOST: config.host,
    ACCORD_PUBLIC_URL: config.publicUrl,
    ACCORD_TRUSTED_PROXIES: config.trustedProxies.join(','),
    ACCORD_OPERATOR_PORT: config.operatorPort,
    ACCORD_ROLE: config.role,
    ACCORD_EVENTS_URL: config.eventsUrl,
    ACCORD_CONTROL_URL: config.controlUrl,
    ACCORD_BOOTSTRAP_TOKEN: config.bootstrapToken,
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value === null ? '' : String(value)]));
}
