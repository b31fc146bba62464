const HEX_16 = /^[0-9a-f]{16}$/;

/**
 * True for 16 lower-case hexadecimal characters: how 64-bit identities travel (as numbers, JavaScript would round them).
 */
export function isHex16(text: string): boolean {
  return HEX_16.test(text);
}
