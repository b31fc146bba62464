import { isIP } from 'node:net';
import { z } from 'zod';
import { defineVariable } from './define-variable.ts';
import { parseProxyRange } from './proxy-range.ts';

const HOST_NAME = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/i;
const DIGITS = /^\d{1,5}$/;

const portSchema = z
  .string()
  .regex(DIGITS, 'must be a whole number from 1 to 65535')
  .transform(Number)
  .refine((port) => port >= 1 && port <= 65_535, 'must be a whole number from 1 to 65535');

export const portVariable = defineVariable({
  name: 'ACCORD_PORT',
  doc: 'Port of the page, the API and the tracking endpoint.',
  shownDefault: '8080',
  reason: 'Port 0 would choose another port on each start, and the snippet on your pages would point nowhere.',
  schema: portSchema,
});

export const hostVariable = defineVariable({
  name: 'ACCORD_HOST',
  doc: 'Address to listen on. `0.0.0.0` listens on every IPv4 address of the machine, `::` on every address.',
  shownDefault: '127.0.0.1',
  reason: 'Loopback by default: the set-up page gives the first account to whoever reaches it first.',
  schema: z
    .string()
    .refine(
      (host) => (isIP(host) !== 0 && !host.includes('%')) || HOST_NAME.test(host),
      'must be an IP address or a host name, without port, brackets or zone',
    ),
});

export const publicUrlVariable = defineVariable({
  name: 'ACCORD_PUBLIC_URL',
  doc: 'Where browsers reach Accord, for example `https://stats.example.org`. It goes into the snippet.',
  shownDefault: '`http://` host `:` port',
  reason: 'An origin only: cookies, the snippet and the dashboard are not made to live under a path.',
  schema: z.string().transform((text, context) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isOrigin =
      url !== undefined &&
      (url.protocol === 'http:' || url.protocol === 'https:') &&
      url.username === '' &&
      url.password === '' &&
      url.pathname === '/' &&
      url.search === '' &&
      url.hash === '';
    if (isOrigin) return url.origin;
    context.addIssue({
      code: 'custom',
      message: 'must be an http or https address without a path, such as https://stats.example.org',
    });
    return z.NEVER;
  }),
});

export const trustedProxiesVariable = defineVariable<string[]>({
  name: 'ACCORD_TRUSTED_PROXIES',
  doc: 'Addresses or CIDR ranges of your proxies, separated by commas. Only these may say whose hit they forward.',
  shownDefault: 'none',
  reason: 'A range of everything is refused: with it, anybody could write any address into X-Forwarded-For.',
  schema: z.string().transform((text, context) => {
    const ranges: string[] = [];
    for (const part of text.split(',').map((entry) => entry.trim())) {
      if (part === '') continue;
      const range = parseProxyRange(part);
      if (range.ok) ranges.push(range.value);
      else context.addIssue({ code: 'custom', message: `holds "${part}", which ${range.error}` });
    }
    return ranges;
  }),
});

export const operatorPortVariable = defineVariable({
  name: 'ACCORD_OPERATOR_PORT',
  doc: 'Reserved for the operator plane. Checked, but nothing listens there yet.',
  shownDefault: 'none',
  reason: 'A port of its own, so that a firewall can keep operators apart from visitors.',
  schema: portSchema,
});
