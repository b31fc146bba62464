import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type Picture, readPng } from './read-png.ts';
import { writeSmallPng } from './write-small-png.ts';

/** A page-like picture: a plain ground, and a strip with more colours than a palette holds. */
function aPicture(): Picture {
  const [width, height] = [64, 40];
  const points = new Uint8Array(width * height * 3).fill(243);
  for (let x = 0; x < width; x++) for (let y = 0; y < 8; y++) points.set([x * 4, y * 30, 200], (y * width + x) * 3);
  return { width, height, points };
}

/** The palette and the place of each point in it. */
function readIndexed(file: Buffer): { palette: Buffer; bytes: number } {
  const at = file.indexOf('PLTE');
  return { palette: file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4)), bytes: file.length };
}

test('the ground keeps its shade, and there are few colours', () => {
  const { palette } = readIndexed(writeSmallPng(aPicture()));
  expect([...palette.subarray(0, 3)]).toEqual([243, 243, 243]);
  expect(palette.length / 3).toBeLessThanOrEqual(96);
});

test('reads every filter that a browser may write', () => {
  const [width, height] = [3, 5];
  const wanted = Uint8Array.from({ length: width * height * 3 }, (_, index) => (index * 37) % 256);
  const rowBytes = width * 3;
  const rows = Buffer.alloc((rowBytes + 1) * height);
  for (let y = 0; y < height; y++) {
    rows[y * (rowBytes + 1)] = y;
    for (let x = 0; x < rowBytes; x++) {
      const at = (dx: number, dy: number) =>
        x - dx < 0 || y - dy < 0 ? 0 : (wanted[(y - dy) * rowBytes + x - dx] ?? 0);
      const [left, up, corner] = [at(3, 0), at(0, 1), at(3, 1)];
      const estimate = left + up - corner;
      const paeth = [left, up, corner].toSorted((a, b) => Math.abs(estimate - a) - Math.abs(estimate - b))[0] ?? 0;
      const guess = [0, left, up, (left + up) >> 1, paeth][y] ?? 0;
      rows[y * (rowBytes + 1) + 1 + x] = at(0, 0) - guess;
    }
  }
  const file = Buffer.alloc(33);
  file.writeUInt32BE(13, 8);
  file.write('IHDR', 12);
  file.writeUInt32BE(width, 16);
  file.writeUInt32BE(height, 20);
  file.set([8, 2, 0, 0, 0], 24);
  const body = deflateSync(rows);
  const frame = Buffer.alloc(body.length + 12);
  frame.writeUInt32BE(body.length, 0);
  frame.write('IDAT', 4);
  frame.set(body, 8);
  expect(readPng(Buffer.concat([file, frame])).points).toEqual(wanted);
});
