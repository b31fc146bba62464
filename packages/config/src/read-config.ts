import { createHash } from 'node:crypto';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { failed, ok, type Result } from '@accord/kit/result';
import type { Config, ConfigProblem } from './config.ts';
import type { Variable } from './define-variable.ts';
import { bootstrapTokenVariable } from './first-owner.ts';
import {
  hostVariable,
  operatorPortVariable,
  portVariable,
  publicUrlVariable,
  trustedProxiesVariable,
} from './network.ts';
import { roleVariable } from './roles.ts';
import { controlUrlVariable, dataDirVariable, eventsUrlVariable, runDirVariable } from './storage.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT_PORT = 8080;
const DEFAULT_HOST = '127.0.0.1';
const DEFAULT_DATA_DIR = 'accord-data';
/** Linux allows 108 bytes with the closing NUL, macOS 104; PostgreSQL's lock file is the longest name we put there. */
const LONGEST_SOCKET_PATH = 103;
const LONGEST_SOCKET_NAME = '.s.PGSQL.5432.lock';

/**
 * Reads and checks the whole configuration. A variable that is empty counts as not set.
 * @param env the environment; @param baseDir absolute folder where relative paths start (the checkout).
 * @returns every problem at once, never only the first.
 */
export function readConfig(env: Environment, baseDir: string = process.cwd()): Result<Config, ConfigProblem[]> {
  const problems: ConfigProblem[] = [];
  const read = <Value, Default>(variable: Variable<Value>, fallback: Default): Value | Default => {
    const text = env[variable.name]?.trim();
    if (text === undefined || text === '') return fallback;
    const outcome = variable.schema.safeParse(text);
    if (outcome.success) return outcome.data;
    for (const issue of outcome.error.issues) {
      problems.push({ variable: variable.name, message: `${variable.name} ${issue.message}` });
    }
    return fallback;
  };

  const port = read(portVariable, DEFAULT_PORT);
  const host = read(hostVariable, DEFAULT_HOST);
  const dataDir = resolve(baseDir, read(dataDirVariable, DEFAULT_DATA_DIR));
  const config: Config = {
    dataDir,
    runDir: resolve(baseDir, read(runDirVariable, defaultRunDir(dataDir))),
    port,
    host,
    publicUrl: read(publicUrlVariable, defaultPublicUrl(host, port)),
    trustedProxies: read(trustedProxiesVariable, []),
    operatorPort: read(operatorPortVariable, null),
    role: read(roleVariable, null),
    eventsUrl: read(eventsUrlVariable, null),
    controlUrl: read(controlUrlVariable, null),
    bootstrapToken: read(bootstrapTokenVariable, null),
  };
  problems.push(...problemsBetween(config));
  return problems.length === 0 ? ok(config) : failed(problems);
}

/** What no variable can see alone. */
function problemsBetween(config: Config): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  if (config.operatorPort === config.port) {
    const variable = operatorPortVariable.name;
    problems.push({ variable, message: `${variable} must differ from ${portVariable.name} (${config.port})` });
  }
  if (Buffer.byteLength(join(config.runDir, LONGEST_SOCKET_NAME)) > LONGEST_SOCKET_PATH) {
    const variable = runDirVariable.name;
    const message = `The folder for sockets, ${config.runDir}, has too long a path. Set TMPDIR or ${variable} to a shorter one`;
    problems.push({ variable, message });
  }
  return problems;
}

/** One per person and data folder, so that several installations on one machine stay apart. */
function defaultRunDir(dataDir: string): string {
  const digest = createHash('sha256').update(dataDir).digest('hex').slice(0, 8);
  return join(tmpdir(), `accord-${userInfo().uid}-${digest}`);
}

/** A wildcard address is nothing a browser can open: loopback stands in for it. */
function defaultPublicUrl(host: string, port: number): string {
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`;
  return new URL(`http://${host.includes(':') ? `[${host}]` : host}:${port}`).origin;
}
