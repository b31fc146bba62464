import { describe, expect, test } from 'vitest';
import { configToEnvironment } from './config-to-environment.ts';
import { readConfig } from './read-config.ts';

const TOKEN = 'a'.repeat(32);

const accepted: [variable: string, text: string, field: string, value: unknown][] = [
  ['ACCORD_PORT', '1', 'port', 1],
  ['ACCORD_PORT', ' 65535 ', 'port', 65_535],
  ['ACCORD_PORT', '', 'port', 8080],
  ['ACCORD_HOST', '::1', 'host', '::1'],
  ['ACCORD_HOST', '::1', 'publicUrl', 'http://[::1]:8080'],
  ['ACCORD_HOST', '0.0.0.0', 'publicUrl', 'http://localhost:8080'],
  ['ACCORD_HOST', 'stats.internal', 'publicUrl', 'http://stats.internal:8080'],
  ['ACCORD_PORT', '80', 'publicUrl', 'http://127.0.0.1'],
  ['ACCORD_PUBLIC_URL', 'https://Stats.Example.org/', 'publicUrl', 'https://stats.example.org'],
  ['ACCORD_TRUSTED_PROXIES', '10.0.0.1, fd00::/8,', 'trustedProxies', ['10.0.0.1', 'fd00::/8']],
  ['ACCORD_OPERATOR_PORT', '9090', 'operatorPort', 9090],
  ['ACCORD_ROLE', 'service', 'role', 'service'],
  ['ACCORD_EVENTS_URL', 'https://u:p@ch:8443/accord', 'eventsUrl', 'https://u:p@ch:8443/accord'],
  ['ACCORD_CONTROL_URL', 'postgresql://u:p@pg/accord', 'controlUrl', 'postgresql://u:p@pg/accord'],
  ['ACCORD_BOOTSTRAP_TOKEN', TOKEN, 'bootstrapToken', TOKEN],
  ['ACCORD_DATA_DIR', 'other/place', 'dataDir', '/base/other/place'],
  ['ACCORD_DATA_DIR', '/srv/accord', 'dataDir', '/srv/accord'],
  ['ACCORD_RUN_DIR', '/run/accord', 'runDir', '/run/accord'],
];

const refused: [variable: string, text: string, message: RegExp][] = [
  ['ACCORD_PORT', '0', /from 1 to 65535/],
  ['ACCORD_PORT', '65536', /from 1 to 65535/],
  ['ACCORD_PORT', '80a', /from 1 to 65535/],
  ['ACCORD_PORT', '-1', /from 1 to 65535/],
  ['ACCORD_HOST', '127.0.0.1:8080', /IP address or a host name/],
  ['ACCORD_HOST', '[::1]', /IP address or a host name/],
  ['ACCORD_HOST', 'fe80::1%eth0', /IP address or a host name/],
  ['ACCORD_PUBLIC_URL', 'stats.example.org', /http or https/],
  ['ACCORD_PUBLIC_URL', 'ftp://stats.example.org', /http or https/],
  ['ACCORD_PUBLIC_URL', 'https://example.org/stats', /without a path/],
  ['ACCORD_PUBLIC_URL', 'https://u:p@example.org', /http or https/],
  ['ACCORD_TRUSTED_PROXIES', '10.0.0.0/33', /"10.0.0.0\/33".*from 1 to 32/],
  ['ACCORD_TRUSTED_PROXIES', '10.0.0.1 10.0.0.2', /not an IP address/],
  ['ACCORD_TRUSTED_PROXIES', '0.0.0.0/0', /trust every address/],
  ['ACCORD_TRUSTED_PROXIES', '::/0', /trust every address/],
  ['ACCORD_OPERATOR_PORT', '8080', /must differ from ACCORD_PORT/],
  ['ACCORD_ROLE', 'Own', /own or service/],
  ['ACCORD_EVENTS_URL', 'tcp://ch:9000', /such as http:/],
  ['ACCORD_CONTROL_URL', 'mysql://u:p@db/accord', /such as postgresql:/],
  ['ACCORD_BOOTSTRAP_TOKEN', 'short', /32 to 128/],
  ['ACCORD_BOOTSTRAP_TOKEN', `${TOKEN}&`, /32 to 128/],
  ['ACCORD_DATA_DIR', 'a\nb', /control characters/],
  ['ACCORD_RUN_DIR', `/${'x'.repeat(90)}`, /too long a path/],
];

describe('readConfig', () => {
  test('an empty environment gives loopback, port 8080 and the embedded engines', () => {
    const config = readConfig({}, '/base');
    expect(config).toMatchObject({
      ok: true,
      value: {
        dataDir: '/base/accord-data',
        port: 8080,
        host: '127.0.0.1',
        publicUrl: 'http://127.0.0.1:8080',
        trustedProxies: [],
        operatorPort: null,
        role: null,
        eventsUrl: null,
        controlUrl: null,
        bootstrapToken: null,
      },
    });
  });

  test.each(accepted)('%s=%s gives %s', (variable, text, field, value) => {
    const config = readConfig({ [variable]: text }, '/base');
    expect(config).toMatchObject({ ok: true, value: { [field]: value } });
  });

  test.each(refused)('%s=%s is refused', (variable, text, message) => {
    const config = readConfig({ [variable]: text }, '/base');
    expect(config).toMatchObject({ ok: false, error: [{ variable, message: expect.stringMatching(message) }] });
  });

  test('names every problem at once', () => {
    const config = readConfig({ ACCORD_PORT: 'x', ACCORD_ROLE: 'y', ACCORD_HOST: ' z z ' }, '/base');
    expect(config.ok ? [] : config.error.map((problem) => problem.variable)).toEqual([
      'ACCORD_PORT',
      'ACCORD_HOST',
      'ACCORD_ROLE',
    ]);
  });

  test('a message repeats no password and no token', () => {
    const secrets = {
      ACCORD_EVENTS_URL: 'tcp://u:hunter2@ch',
      ACCORD_CONTROL_URL: 'x://u:hunter2@pg',
      ACCORD_BOOTSTRAP_TOKEN: 'hunter2',
    };
    expect(JSON.stringify(readConfig(secrets, '/base'))).not.toContain('hunter2');
  });

  test('two data folders have two run folders, short enough for a socket', () => {
    const [one, other] = ['one', 'other'].map((dir) => readConfig({ ACCORD_DATA_DIR: dir }, '/base'));
    expect(one?.ok && other?.ok && one.value.runDir !== other.value.runDir).toBe(true);
  });

  test('a child that reads its environment gets the same configuration', () => {
    const env = Object.fromEntries(accepted.map(([variable, text]) => [variable, text]));
    const config = readConfig(env, '/base');
    expect(config.ok).toBe(true);
    if (!config.ok) return;
    expect(readConfig(configToEnvironment(config.value), '/elsewhere')).toEqual(config);
    const defaults = readConfig({}, '/base');
    if (defaults.ok) expect(readConfig(configToEnvironment(defaults.value), '/elsewhere')).toEqual(defaults);
  });
});
