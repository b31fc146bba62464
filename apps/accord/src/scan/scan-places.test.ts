import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { scanPlaces } from './scan-places.ts';

const MARKER = '198.51.100.213';
let dataDir = '';

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'accord-scan-'));
});

afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(dataDir, path)), { recursive: true });
  writeFileSync(join(dataDir, path), content);
}

/** One compressed block as ClickHouse writes it; the checksum is not looked at. */
function block(method: number, body: Uint8Array, size: number): Buffer {
  const header = Buffer.alloc(25);
  header.writeUInt8(method, 16);
  header.writeUInt32LE(9 + body.length, 17);
  header.writeUInt32LE(size, 21);
  return Buffer.concat([header, body]);
}

describe('scanPlaces', () => {
  test.each([
    ['text', `ip=${MARKER}&`],
    ['hexadecimal', Buffer.from(MARKER).toString('hex')],
    ['base64', Buffer.from(`{"ip":"${MARKER}"}`).toString('base64')],
    ['base64', Buffer.from(`{"i":"${MARKER}"}`).toString('base64')],
    ['base64', Buffer.from(`{"a":"${MARKER}"}..`).toString('base64url')],
    ['UTF-16', Buffer.from(`x${MARKER}`, 'utf16le')],
    ['IPv4 in IPv6', Buffer.from('00000000000000000000ffffc63364d5', 'hex')],
    ['IPv4 in IPv6, as text', '::ffff:c633:64d5'],
  ])('finds it as %s', async (form, content) => {
    put('spool/one', content);
    const { findings } = await scanPlaces(MARKER, dataDir, []);
    expect(findings).toEqual([{ file: join(dataDir, 'spool/one'), within: 'bytes', form }]);
  });

  test('finds what lies across two pieces of a large file', async () => {
    const content = Buffer.alloc(9 * 1024 ** 2, '.');
    content.write(MARKER, 4 * 1024 ** 2 - 5);
    put('large', content);
    const { findings, bytes } = await scanPlaces(MARKER, dataDir, []);
    expect(findings).toHaveLength(1);
    expect(bytes).toBe(content.length);
  });

  test('finds nothing where nothing is', async () => {
    put('one', MARKER.slice(1));
    put('two', '');
    expect(await scanPlaces(MARKER, dataDir, [])).toMatchObject({ findings: [], gaps: [], files: 2 });
  });

  test('follows symbolic links, and looks at further places', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'accord-scan-'));
    writeFileSync(join(elsewhere, 'cluster'), MARKER);
    symlinkSync(elsewhere, join(dataDir, 'control'));
    writeFileSync(join(dataDir, 'accord.log'), MARKER);
    const inData = await scanPlaces(MARKER, dataDir, []);
    const inPlaces = await scanPlaces(MARKER, undefined, [elsewhere, join(dataDir, 'accord.log')]);
    rmSync(elsewhere, { recursive: true });
    expect(inData.findings.map(({ file }) => file).sort()).toEqual([
      join(dataDir, 'accord.log'),
      join(dataDir, 'control/cluster'),
    ]);
    expect(inPlaces.findings).toHaveLength(2);
  });

  test('reads gzip, and says when it is cut off', async () => {
    put('whole.gz', gzipSync(`a ${MARKER} b`));
    put('cut.gz', gzipSync(`a ${MARKER} b`).subarray(0, 20));
    const { findings, gaps } = await scanPlaces(MARKER, dataDir, []);
    expect(findings).toMatchObject([{ file: join(dataDir, 'whole.gz'), within: 'gzip' }]);
    expect(gaps).toMatchObject([{ file: join(dataDir, 'cut.gz') }]);
  });

  // "198.51.", then a copy of those 7 bytes, then the rest: the marker stands in no row of plain bytes.
  const lz4 = Buffer.concat([
    Buffer.from([0x93]),
    Buffer.from('198.51. _'),
    Buffer.from([9, 0, 0x70]),
    Buffer.from('100.213'),
  ]);

  test('reads the LZ4 and the plain blocks of the event store', async () => {
    put('events/store/a/data.bin', Buffer.concat([block(0x02, Buffer.from('before'), 6), block(0x82, lz4, 23)]));
    const { findings, gaps, blocks } = await scanPlaces(MARKER, dataDir, []);
    expect(findings).toEqual([
      { file: join(dataDir, 'events/store/a/data.bin'), within: 'ClickHouse block', form: 'text' },
    ]);
    expect({ gaps, blocks }).toEqual({ gaps: [], blocks: 2 });
  });

  test('finds what lies across two blocks', async () => {
    const halves = [MARKER.slice(0, 6), MARKER.slice(6)].map((half) => block(0x02, Buffer.from(half), half.length));
    put('events/a.bin', Buffer.concat(halves));
    const { findings } = await scanPlaces(MARKER, dataDir, []);
    expect(findings).toMatchObject([{ within: 'ClickHouse block' }]);
  });

  test('opens a chain of codecs down to its numbers', async () => {
    const numbers = block(0x92, Buffer.from([1, 0, 5]), 1).subarray(16);
    const chain = Buffer.concat([Buffer.from([2, 0x92, 0x02]), block(0x02, numbers, numbers.length).subarray(16)]);
    put('events/n.bin', block(0x91, chain, 1));
    expect(await scanPlaces(MARKER, dataDir, [])).toMatchObject({ gaps: [], blocks: 1, numberBlocks: 1 });
  });

  test.each([
    ['an unknown codec', block(0x96, Buffer.from('xx'), 2), 'unknown codec 0x96'],
    ['a damaged block', block(0x82, Buffer.from([0xf0, 3, 1]), 40), 'LZ4: literals beyond the end'],
    ['no blocks at all', Buffer.from('not blocks'), 'not made of ClickHouse blocks'],
  ])('says that it could not read %s', async (_, content, why) => {
    put('events/x.bin', content);
    expect(await scanPlaces(MARKER, dataDir, [])).toMatchObject({
      gaps: [{ file: join(dataDir, 'events/x.bin'), why }],
    });
  });
});
