import type { WireRow } from '../shape/wire/wire-row.ts';

const TYPES: Readonly<Record<number, [string, string]>> = {
  1: ['direct', 'Direct Entry'],
  2: ['search', 'Search Engines'],
  3: ['website', 'Websites'],
  6: ['campaign', 'Campaigns'],
  7: ['social', 'Social Networks'],
  8: ['ai', 'AI Assistants'],
};

/** Where a visit or conversion came from, in the names of the wire format. */
export function channelFields(channel: number, name: string, keyword: string): WireRow {
  const [type, label] = TYPES[channel] ?? ['direct', 'Direct Entry'];
  return { referrerType: type, referrerTypeName: label, referrerName: name, referrerKeyword: keyword };
}
