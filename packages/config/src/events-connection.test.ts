import { expect, test } from 'vitest';
import type { Config } from './config.ts';
import { controlConnection } from './control-connection.ts';
import { eventsConnection } from './events-connection.ts';
import { readConfig } from './read-config.ts';

function configOf(env: Record<string, string>): Config {
  const config = readConfig({ ACCORD_RUN_DIR: '/run/accord', ...env }, '/base');
  if (!config.ok) throw new Error(config.error[0]?.message);
  return config.value;
}

test('the embedded engines are reached through sockets in the run folder', () => {
  expect(eventsConnection(configOf({}))).toEqual({ socketPath: '/run/accord/events.sock' });
  expect(controlConnection(configOf({}))).toEqual({
    host: '/run/accord',
    port: 5432,
    database: 'accord',
    user: 'accord',
  });
});

test('servers are reached by their address', () => {
  const env = { ACCORD_EVENTS_URL: 'http://ch:8123', ACCORD_CONTROL_URL: 'postgres://u@pg/accord' };
  expect(eventsConnection(configOf(env))).toEqual({ url: 'http://ch:8123' });
  expect(controlConnection(configOf(env))).toEqual({ connectionString: 'postgres://u@pg/accord' });
});
