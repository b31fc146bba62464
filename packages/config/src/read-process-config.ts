import type { Result } from '@accord/kit/result';
import type { Config, ConfigProblem } from './config.ts';
import { readConfig } from './read-config.ts';

/** The configuration of the running process; relative paths start at its working folder. */
export function readProcessConfig(): Result<Config, ConfigProblem[]> {
  return readConfig(process.env);
}
