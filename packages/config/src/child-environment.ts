import type { Config } from './config.ts';
import { configToEnvironment } from './config-to-environment.ts';

/**
 * What a child process gets: the environment of this one, the resolved configuration over it, and `extra`.
 * Variables that were not set are empty, so that a child never falls back to something else.
 */
export function childEnvironment(config: Config, extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return { ...process.env, ...configToEnvironment(config), ...extra };
}
