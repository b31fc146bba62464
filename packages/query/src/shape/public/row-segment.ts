import type { RowSelection, TableReport } from '@accord/catalog/define';
import type { Question } from '../../question.ts';
import type { TableRow } from '../table-row.ts';

/** Namings whose segments are encoded twice already. */
const TWICE: ReadonlySet<string> = new Set(['url-tree', 'title-tree', 'host-tree', 'plain']);

/** A value as the segment language reads it, which decodes twice. */
const encode = (value: string): string => encodeURIComponent(encodeURIComponent(value));

/** What naming gives the row, encoded as the others are. */
function namedSegment({ report, settings }: Question & { report: TableReport }, row: TableRow): string | undefined {
  const { naming, segments } = report.dimension;
  const { segment } = row.metadata;
  if (typeof segment !== 'string') return undefined;
  const text = TWICE.has(naming) ? segment : segment.replaceAll('%', '%25');
  // The name of a custom dimension carries its number.
  return segments[0] === 'dimension' ? text.replace(/^dimension(?==)/, `dimension${settings?.dimensionId}`) : text;
}

const equalTo = (names: readonly string[], parts: readonly string[]): string[] =>
  names.flatMap((name, at) => (name === '' ? [] : [`${name}==${encode(parts[at] ?? '')}`]));

function select(how: RowSelection, row: TableRow, named: string | undefined): string | undefined {
  const parts = row.key.split('\t');
  if ('none' in how) return undefined;
  if ('others' in how) return named;
  if ('equal' in how) return [...(how.also === undefined ? [] : [how.also]), ...equalTo(how.equal, parts)].join(';');
  if ('named' in how) return named === undefined ? undefined : [named, ...equalTo(how.named, parts)].join(';');
  const found = how.byFirst[parts[0] ?? ''];
  return found === undefined ? undefined : [found.also, ...equalTo([found.equal], parts.slice(1))].join(';');
}

/**
 * The segment that selects the visits of a row, ready to be a parameter of /api/v1; undefined where the dimension says
 * that there is none, or the row has no value to ask for.
 */
export function rowSegment(question: Question & { report: TableReport }, row: TableRow): string | undefined {
  const { visitsOfRow, buckets } = question.report.dimension;
  const bucket = buckets?.find(({ key }) => key === row.key);
  if (bucket?.visits !== undefined) return bucket.visits;
  const named = namedSegment(question, row);
  return visitsOfRow === undefined ? named : select(visitsOfRow, row, named);
}
