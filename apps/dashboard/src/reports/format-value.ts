import type { ReportColumn } from '@accord/contract/reports';
import {
  formatBytes,
  formatDecimal,
  formatInteger,
  formatMoney,
  formatPercent,
  formatSeconds,
  splitSeconds,
} from '../ui/format-number.ts';

/** Writes a figure as its column declares it; what is not a number is shown as a dash. */
export function formatValue(format: ReportColumn['format'], value: number | null, currency = ''): string {
  if (value === null || !Number.isFinite(value)) return '–';
  switch (format) {
    case 'percent':
      return formatPercent(value);
    case 'seconds':
      return formatSeconds(value);
    case 'decimal':
      return formatDecimal(value);
    case 'money':
      return formatMoney(value, currency);
    case 'bytes':
      return formatBytes(value);
    default:
      return formatInteger(value);
  }
}

/** The same in figures and units, so that units can be set smaller. */
export function splitValue(format: ReportColumn['format'], value: number): { figure: string; unit: string }[] {
  if (format === 'seconds') return splitSeconds(value);
  if (format === 'percent') return [{ figure: formatDecimal(value * 100), unit: '%' }];
  return [{ figure: formatValue(format, value), unit: '' }];
}

/** A figure of an answer's row: null when the row, the column or the number is missing. */
export function numberIn(row: Readonly<Record<string, unknown>> | undefined, column: string): number | null {
  const value = row?.[column];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
