/** 16 random hexadecimal digits: a visitor id or a hit id. */
export function randomHex(): string {
  let hex = '';
  for (const byte of crypto.getRandomValues(new Uint8Array(8))) hex += (byte + 256).toString(16).slice(1);
  return hex;
}
