import { currentLocale } from './locale.ts';

const MINUS = '−';

/** 50,435 */
export function formatInteger(value: number): string {
  return new Intl.NumberFormat(currentLocale(), { maximumFractionDigits: 0 }).format(value).replace('-', MINUS);
}

/** 2.4 */
export function formatDecimal(value: number, digits = 1): string {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(currentLocale(), options).format(value).replace('-', MINUS);
}

/** A share of 1 as 38.4% */
export function formatPercent(share: number, digits = 1): string {
  return `${formatDecimal(share * 100, digits)}%`;
}

/** 48 s, 3m 12s, 1h 04m */
export function formatSeconds(seconds: number): string {
  return splitSeconds(seconds)
    .map(({ figure, unit }) => figure + unit)
    .join(' ')
    .replace(/^(\d+)s$/, '$1 s');
}

/** The same in parts, so that units can be set smaller. */
export function splitSeconds(seconds: number): { figure: string; unit: string }[] {
  const whole = Math.max(0, Math.round(seconds));
  const pad = (value: number) => String(value).padStart(2, '0');
  if (whole < 60) return [{ figure: String(whole), unit: 's' }];
  if (whole < 3600) {
    return [
      { figure: String(Math.floor(whole / 60)), unit: 'm' },
      { figure: pad(whole % 60), unit: 's' },
    ];
  }
  return [
    { figure: String(Math.floor(whole / 3600)), unit: 'h' },
    { figure: pad(Math.floor((whole % 3600) / 60)), unit: 'm' },
  ];
}

/** €42.80; a code that the browser does not know is written after the figure. */
export function formatMoney(value: number, currency: string): string {
  if (!/^[A-Z]{3}$/.test(currency)) return formatDecimal(value, 2);
  return new Intl.NumberFormat(currentLocale(), { style: 'currency', currency }).format(value).replace('-', MINUS);
}

/** 512 B · 1.5 KB · 2.3 MB; 1 KB is 1,000 bytes, as the signs of the units say. */
export function formatBytes(value: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte', 'petabyte'] as const;
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, value)) / 3)));
  const options = { style: 'unit', unit: units[power], unitDisplay: 'narrow', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(currentLocale(), options).format(value / 1000 ** power);
}

/** Short forms for axes only: 3,200 · 12.5k · 1.2M */
export function formatShort(value: number): string {
  if (Math.abs(value) < 10_000) return formatInteger(value);
  const options = { notation: 'compact', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat('en', options).format(value).replace('K', 'k').replace('-', MINUS);
}

/** +12.7%, −2.1 pts, +9 s; zero carries no sign. */
export function formatChange(amount: number, unit: 'relative' | 'points' | 'seconds'): string {
  const size = Math.abs(amount);
  const text =
    unit === 'seconds'
      ? formatSeconds(size).replace(/^0 s$/, '0 s')
      : unit === 'points'
        ? `${formatDecimal(size * 100)} pts`
        : formatPercent(size, size >= 10 ? 0 : 1);
  const isZero = unit === 'seconds' ? Math.round(size) === 0 : Math.round(size * 1000) === 0;
  if (isZero) return text;
  return (amount > 0 ? '+' : MINUS) + text;
}
