/**
 * First 4 hexadecimal digits of the SHA-1 of a cookie's domain and path: the last part of a cookie's name.
 *
 * COMPAT: matomo.js names its cookies so; the same name lets a site keep its visitors when it changes the script.
 * Written out, because the browser's own SHA-1 is asynchronous and missing on plain http.
 */
export function hashCookieScope(scope: string): string {
  const bytes = unescape(encodeURIComponent(scope));
  const length = bytes.length;
  const words: number[] = [];
  for (let i = 0; i < length; i++) words[i >> 2] = (words[i >> 2] ?? 0) | (bytes.charCodeAt(i) << (24 - (i % 4) * 8));
  words[length >> 2] = (words[length >> 2] ?? 0) | (128 << (24 - (length % 4) * 8));
  const end = (((length + 8) >> 6) << 4) + 15;
  words[end] = length * 8;
  let h = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476, 0xc3d2e1f0 | 0] as [number, number, number, number, number];
  const w: number[] = [];
  for (let block = 0; block < end; block += 16) {
    let [a, b, c, d, e] = h;
    for (let i = 0; i < 80; i++) {
      const mixed = i < 16 ? 0 : (w[i - 3] as number) ^ (w[i - 8] as number) ^ (w[i - 14] as number) ^ (w[i - 16] as number);
      const word = i < 16 ? (words[block + i] ?? 0) : (mixed << 1) | (mixed >>> 31);
      w[i] = word;
      const f = i < 20 ? ((b & c) | (~b & d)) + 0x5a827999 : i < 40 ? (b ^ c ^ d) + 0x6ed9eba1 : i < 60 ? ((b & c) | (b & d) | (c & d)) - 0x70e44324 : (b ^ c ^ d) - 0x359d3e2a;
      const next = (((a << 5) | (a >>> 27)) + f + e + word) | 0;
      e = d;
      d = c;
      c = (b << 30) | (b >>> 2);
      b = a;
      a = next;
    }
    h = [(h[0] + a) | 0, (h[1] + b) | 0, (h[2] + c) | 0, (h[3] + d) | 0, (h[4] + e) | 0];
  }
  return (h[0] >>> 16).toString(16).padStart(4, '0');
}
