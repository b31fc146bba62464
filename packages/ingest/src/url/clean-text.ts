const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#039;': "'",
};
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Cuts at `maxBytes` of UTF-8, never inside a character. */
export function cutBytes(text: string, maxBytes: number): string {
  if (text.length * 3 <= maxBytes) return text;
  const bytes = encoder.encode(text);
  if (bytes.length <= maxBytes) return text;
  let end = maxBytes;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return decoder.decode(bytes.subarray(0, end));
}

/** Undoes the common HTML entities, as sites that print escaped addresses need it. */
export function decodeEntities(text: string): string {
  return text.includes('&')
    ? text.replace(/&(?:amp|lt|gt|quot|#0?39);/g, (entity) => ENTITIES[entity] ?? entity)
    : text;
}

/** Action names: trimmed, without line breaks and NUL, at most 1024 bytes (tracking-api §1). */
export function cleanText(text: string): string {
  return cutBytes(text.replace(/[\n\r\0]/g, '').trim(), 1024);
}
