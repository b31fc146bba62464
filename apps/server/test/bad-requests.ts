import type { InjectOptions } from 'fastify';
import type { Operation } from './operations.ts';

/** A request that works: parameters by name, and a body. */
export interface GoodRequest {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Json;
}
export type Json = { readonly [name: string]: Json } | readonly Json[] | string | number | boolean | null;

type Request = Pick<InjectOptions, 'method' | 'url' | 'headers' | 'payload'>;

const TEXTS = [
  '',
  ' ',
  '0',
  '-1',
  '-9223372036854775809',
  '1.5',
  '1e309',
  'NaN',
  '0x10',
  '9'.repeat(400),
  'null',
  'true',
  '[]',
  '{}',
  '{"a":{"b":[1]}}',
  '\0',
  'a\0b',
  '\u0000\u0001\u001f\u007f',
  '\r\nSet-Cookie: a=b',
  '\u{1f4a9}',
  '\u202egnp.exe',
  'e\u0301'.repeat(50),
  '\ufeff',
  '__proto__',
  'constructor',
  'toString',
  '../../../etc/passwd',
  "' OR '1'='1",
  "'; DROP TABLE actions; --",
  '\\',
  '{siteId:UInt32}',
  '`/*',
  '%00',
  '%',
  '$(id)',
  '<script>alert(1)</script>',
  '(a+)+$',
  '2024-02-30',
  '0000-00-00,9999-99-99',
  '+275760-09-13',
  'last99999999999',
  'x'.repeat(5_000),
];
const VALUES: readonly Json[] = [
  ...TEXTS,
  null,
  true,
  false,
  0,
  -1,
  1.5,
  2 ** 53,
  -1e308,
  [],
  {},
  [[[[[[]]]]]],
  [null],
  Array(2_000).fill('x'),
  { constructor: { prototype: { isAdmin: true } } },
  { toString: 'x', valueOf: null, length: -1 },
  { a: { b: { c: { d: { e: 'x' } } } } },
];
/** What no JSON value becomes by being written. */
const RAW_BODIES = [
  '',
  ' ',
  '{',
  '{"a":1,}',
  "{'a':1}",
  'NaN',
  'null',
  '[]',
  '"x"',
  '0',
  '\0',
  '\ufeff{}',
  '{"__proto__":{"isAdmin":true}}',
  '{"constructor":{"prototype":{"isAdmin":true}}}',
  '{"a":1e400}',
  '{"name":"a","name":["b"]}',
  '{"a":"\\ud800"}',
  '['.repeat(20_000),
  `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`,
  `"${'x'.repeat(300_000)}"`,
];
const TYPES = ['text/plain', 'application/xml', 'multipart/form-data', 'application/json; charset=utf-7', 'x'];
const NAMES = ['', '__proto__', 'constructor[prototype][a]', 'toString', 'a[]', 'siteId', 'idSite', '\0'];
/** Written as they are: what an encoder would never send. */
const RAW_QUERIES = ['%', '%zz', '%c3%28', '%ed%a0%80', '&&&==', '?', 'a'.repeat(8_000), '&a=1'.repeat(2_000)];

/** The address of an operation, its parameters encoded. */
export function addressOf({ path }: Operation, { path: inPath = {}, query = {} }: GoodRequest): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(inPath[name] ?? ''));
  const asked = new URLSearchParams(query).toString();
  return asked === '' ? filled : `${filled}?${asked}`;
}

function* badPaths(operation: Operation, good: GoodRequest): Iterable<string> {
  for (const { name } of operation.parameters.filter((parameter) => parameter.in === 'path')) {
    for (const text of TEXTS) yield addressOf(operation, { ...good, path: { ...good.path, [name]: text } });
    for (const raw of ['%', '%zz', '%c3%28', '%2e%2e%2f']) {
      yield addressOf(operation, { ...good, path: { ...good.path, [name]: '~raw~' } }).replace('~raw~', raw);
    }
  }
}

function* badQueries(operation: Operation, good: GoodRequest): Iterable<string> {
  const join = (address: string, more: string) => `${address}${address.includes('?') ? '&' : '?'}${more}`;
  const whole = addressOf(operation, good);
  for (const { name } of operation.parameters.filter((parameter) => parameter.in === 'query')) {
    const { [name]: value = '1', ...others } = good.query ?? {};
    const without = addressOf(operation, { ...good, query: others });
    yield without;
    for (const text of TEXTS) yield addressOf(operation, { ...good, query: { ...others, [name]: text } });
    for (const raw of RAW_QUERIES) yield join(without, `${name}=${raw}`);
    yield join(without, `${name}=${value}&${name}=${value}`);
    yield join(without, `${name}=`.repeat(1_000));
    yield join(without, `${name}[a]=${value}`);
  }
  for (const raw of RAW_QUERIES) yield join(whole, raw);
  for (const name of NAMES) {
    for (const text of TEXTS.slice(0, 28)) yield join(whole, new URLSearchParams({ [name]: text }).toString());
  }
}

/** The value with one thing in it left out, added, or replaced by another. */
function* worse(value: Json): Iterable<Json> {
  yield* VALUES;
  if (Array.isArray(value)) {
    yield [...value, ...value, null];
    for (const [at, item] of value.entries()) for (const bad of worse(item)) yield value.with(at, bad);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) {
      const { [name]: _, ...others } = value as { [name: string]: Json };
      yield others;
      for (const bad of worse(item)) yield { ...others, [name]: bad };
    }
    for (const name of NAMES) yield Object.fromEntries([...Object.entries(value), [name, { a: [1] }]]);
  }
}

const JSON_TYPE = { 'content-type': 'application/json' };

/** Requests to the operation that are wrong in one way each; some may turn out harmless. */
export function* badRequests(operation: Operation, good: GoodRequest): Iterable<Request> {
  const { method } = operation;
  const url = addressOf(operation, good);
  const payload = good.body === undefined ? undefined : JSON.stringify(good.body);
  const asGood = { method, ...(payload === undefined ? {} : { payload, headers: JSON_TYPE }) };
  for (const address of [...badPaths(operation, good), ...badQueries(operation, good)]) {
    yield { ...asGood, url: address };
  }
  if (good.body === undefined) return;
  yield { method, url };
  for (const raw of RAW_BODIES) yield { method, url, payload: raw, headers: JSON_TYPE };
  for (const type of TYPES) yield { method, url, payload: payload ?? '', headers: { 'content-type': type } };
  for (const bad of worse(good.body)) yield { method, url, payload: JSON.stringify(bad), headers: JSON_TYPE };
}
