import type { StoredMetric, TableReport } from '@accord/catalog/define';
import type { Row } from '../../ports.ts';
import type { TableRow } from '../table-row.ts';
import { namePlain } from './name-plain.ts';

const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** English name of an ISO country code, or the dimension's word for unknown. */
function countryName(code: string, unknown: string): string {
  return /^[a-z]{2}$/.test(code) ? (names.of(code.toUpperCase()) ?? unknown) : unknown;
}

/** Countries by their English name, with the code beside it. */
export function nameCountries(rows: readonly Row[], report: TableReport, metrics: readonly StoredMetric[]): TableRow[] {
  return namePlain(rows, report, metrics).map((row) => {
    const code = row.key === '' ? 'xx' : row.key;
    return {
      ...row,
      label: countryName(code, report.dimension.undefinedLabel),
      // COMPAT: the height that the wire format gives for a flag.
      metadata: { code, ...row.metadata, logoHeight: 16 },
    };
  });
}
