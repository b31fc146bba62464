type Five = [number, number, number, number, number];

/**
 * First 4 hexadecimal digits of the SHA-1 of a cookie's domain and path: the last part of a cookie's name.
 *
 * COMPAT: matomo.js names its cookies so; the same name lets a site keep its visitors when it changes the script.
 * Written out, because the browser's own SHA-1 is asynchronous and missing on plain http, and written short: the
 * round constants are the square roots of 2, 3, 5 and 10, as FIPS 180-4 derives them; a shift by a negative number
 * of bits counts from 32; a word that is not there yet counts as 0 in bit operations.
 *
 * @param scope ASCII text: host names and paths of cookies are
 */
export function hashCookieScope(scope: string): string {
  const text = scope + '\x80';
  const words = [] as unknown as Record<number, number> & number[];
  for (let i = 0; i < text.length; i++)
    words[i >> 2] = (words[i >> 2] as number) | (text.charCodeAt(i) << ((3 - i) * 8));
  const end = ((scope.length + 8) >> 6) * 16 + 15;
  words[end] = scope.length * 8;
  let state: Five = [0x67452301, -0x10325477, ~0x67452301, 0x10325476, -0x3c2d1e10];
  for (let block = 0; block < end; block += 16) {
    const w: Record<number, number> = {};
    let [a, b, c, d, e] = state;
    for (let i = 0; i < 80; i++) {
      const mixed = (w[i - 3] as number) ^ (w[i - 8] as number) ^ (w[i - 14] as number) ^ (w[i - 16] as number);
      const word = i < 16 ? (words[block + i] as number) | 0 : rotate(mixed, 1);
      w[i] = word;
      const round = (i / 20) | 0;
      const choice = round % 2 ? b ^ c ^ d : round ? (b & (c | d)) | (c & d) : d ^ (b & (c ^ d));
      const constant = (2 ** 30 * ([2, 3, 5, 10][round] as number) ** 0.5) | 0;
      [a, b, c, d, e] = [(rotate(a, 5) + choice + e + constant + word) | 0, a, rotate(b, 30), c, d];
    }
    state = [a + state[0], b + state[1], c + state[2], d + state[3], e + state[4]];
  }
  return (state[0] >>> 16).toString(16).padStart(4, '0');
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> -bits);
}
