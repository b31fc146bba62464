import { isIP } from 'node:net';

/** One way in which a marker may stand in a file. */
export interface MarkerForm {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * The ways in which we look for a marker. An address may also be stored as a number: IPv4 inside IPv6 is looked for
 * (16 bytes, no chance of an accident); four bare bytes are not, they occur by accident in every larger file.
 */
export function markerForms(marker: string): MarkerForm[] {
  const text = Buffer.from(marker, 'utf8');
  const forms: MarkerForm[] = [
    { name: 'text', bytes: text },
    { name: 'lower case', bytes: Buffer.from(marker.toLowerCase(), 'utf8') },
    { name: 'upper case', bytes: Buffer.from(marker.toUpperCase(), 'utf8') },
    { name: 'percent-encoded', bytes: Buffer.from(encodeURIComponent(marker), 'utf8') },
    { name: 'hexadecimal', bytes: Buffer.from(text.toString('hex'), 'utf8') },
    { name: 'UTF-16', bytes: Buffer.from(marker, 'utf16le') },
    ...base64Forms(text),
  ];
  if (isIP(marker) === 4) {
    const parts = Buffer.from(marker.split('.').map(Number));
    const [high, low] = [parts.readUInt16BE(0).toString(16), parts.readUInt16BE(2).toString(16)];
    forms.push({ name: 'IPv4 in IPv6', bytes: Buffer.concat([Buffer.alloc(10), Buffer.from([255, 255]), parts]) });
    forms.push({ name: 'IPv4 in IPv6, as text', bytes: Buffer.from(`::ffff:${high}:${low}`) });
  }
  const known = new Set<string>();
  return forms.filter(({ bytes }) => {
    const key = bytes.toString('latin1');
    if (bytes.length === 0 || known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** What is the same in base64 whatever stands before and after: the marker may begin at each of three places. */
function base64Forms(text: Buffer): MarkerForm[] {
  return [0, 1, 2].map((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), text])
      .toString('base64')
      .replaceAll('=', '');
    const firstOwn = Math.ceil((shift * 8) / 6);
    const lastOwn = Math.floor(((shift + text.length) * 8) / 6);
    return { name: 'base64', bytes: Buffer.from(encoded.slice(firstOwn, lastOwn)) };
  });
}
