/**
 * One cell of a CSV file. A text that a spreadsheet would take for a formula gets a `'` in front; a figure of ours
 * never does. Quoted where it holds the separator, a quote or a line break.
 */
export function csvCell(value: string | number | boolean | null | undefined, separator: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const isFormula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(value) || /^[\t\r]/.test(value);
  const isFigure = /^-?\d+(\.\d+)?%?$/.test(value);
  const harmless = isFormula && !isFigure ? `'${value}` : value;
  return harmless.includes(separator) || /["\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
