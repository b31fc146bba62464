import { failed, ok, type Result } from '@accord/kit/result';
import { type ColumnPattern, PLAIN_TABLE, type TableOptions } from '../table-options.ts';
import type { Parameters } from './parameters.ts';
import { parsePattern } from './parse-pattern.ts';
import type { Refusal } from './refusal.ts';

const MOST_LABELS = 500;
const PIVOT_COLUMNS = 10;
const MOST_PIVOT_COLUMNS = 500;

const isOn = (text: string | undefined): boolean =>
  text !== undefined && text !== '' && text !== '0' && text !== 'false';

function parseWhole(parameters: Parameters, name: string, least: number): Result<number | undefined, Refusal> {
  const text = parameters.text(name);
  if (text === undefined || text === '') return ok(undefined);
  if (!/^-?\d{1,9}$/.test(text) || Number(text) < least) {
    return failed({ parameter: name, problem: `'${name}' is a whole number, at least ${least}.` });
  }
  return ok(Number(text));
}

function parseColumnPattern(parameters: Parameters, suffix: string): Result<ColumnPattern | undefined, Refusal> {
  const name = `filter_pattern${suffix}`;
  const text = parameters.text(name);
  if (text === undefined || text === '') return ok(undefined);
  const pattern = parsePattern(name, text);
  if (!pattern.ok) return pattern;
  return ok({ column: parameters.text(`filter_column${suffix}`) || 'label', expression: pattern.value });
}

function parseLowPopulation(parameters: Parameters): Result<TableOptions['lowPopulation'], Refusal> {
  const column = parameters.text('filter_excludelowpop');
  if (column === undefined || column === '' || column === '0') return ok(undefined);
  const least = Number(parameters.text('filter_excludelowpop_value') ?? 0);
  if (!Number.isFinite(least)) {
    return failed({ parameter: 'filter_excludelowpop_value', problem: "'filter_excludelowpop_value' is a number." });
  }
  return ok({ column, least });
}

/** Labels of a path are separated by ` > `; a part that contains the separator itself is URL-encoded. */
const labelPath = (label: string): string[] =>
  label.split(/\s*>\s*/).map((part) => {
    try {
      return decodeURIComponent(part);
    } catch (error) {
      if (error instanceof URIError) return part;
      throw error;
    }
  });

/** `label`, or several as `label[]`. */
function labelPathsOf(parameters: Parameters): TableOptions['labelPaths'] {
  const label = parameters.text('label');
  const labels = label === undefined ? parameters.list('label') : [label];
  const asked = labels.filter((one) => one !== '').slice(0, MOST_LABELS);
  return asked.length === 0 ? undefined : asked.map(labelPath);
}

function parsePivot(parameters: Parameters): Result<TableOptions['pivot'], Refusal> {
  const dimension = parameters.text('pivotBy');
  if (dimension === undefined || dimension === '' || dimension === '0') return ok(undefined);
  const limit = parseWhole(parameters, 'pivotByColumnLimit', -1);
  if (!limit.ok) return limit;
  const most = limit.value ?? PIVOT_COLUMNS;
  return ok({
    dimension: dimension.replace('.', '_'),
    column: parameters.text('pivotByColumn') || 'nb_visits',
    limit: most <= 0 ? MOST_PIVOT_COLUMNS : Math.min(most, MOST_PIVOT_COLUMNS),
  });
}

/** Reads the standard parameters of a table (reporting-api §1). */
export function parseTableOptions(parameters: Parameters): Result<TableOptions, Refusal> {
  const limit = parseWhole(parameters, 'filter_limit', -1);
  const offset = parseWhole(parameters, 'filter_offset', 0);
  const truncate = parseWhole(parameters, 'filter_truncate', 0);
  const subtable = parseSubtable(parameters);
  const depth = parseWhole(parameters, 'depth', 0);
  const pattern = parseColumnPattern(parameters, '');
  const patternRecursive = parseColumnPattern(parameters, '_recursive');
  const lowPopulation = parseLowPopulation(parameters);
  if (!limit.ok) return limit;
  if (!offset.ok) return offset;
  if (!truncate.ok) return truncate;
  if (!subtable.ok) return subtable;
  if (!depth.ok) return depth;
  if (!pattern.ok) return pattern;
  if (!patternRecursive.ok) return patternRecursive;
  if (!lowPopulation.ok) return lowPopulation;
  const pivot = parsePivot(parameters);
  if (!pivot.ok) return pivot;
  const isPlain = isOn(parameters.text('disable_generic_filters'));
  const most = limit.value ?? PLAIN_TABLE.limit;
  return ok({
    ...PLAIN_TABLE,
    limit: isPlain || most === -1 ? Number.POSITIVE_INFINITY : most,
    offset: isPlain ? 0 : (offset.value ?? 0),
    keepsSummaryRow: isOn(parameters.text('keep_summary_row')),
    sortColumn: parameters.text('filter_sort_column') || undefined,
    sortsUp: parameters.text('filter_sort_order')?.toLowerCase() === 'asc',
    truncate: isPlain ? undefined : truncate.value,
    pattern: isPlain ? undefined : pattern.value,
    patternRecursive: isPlain ? undefined : patternRecursive.value,
    lowPopulation: isPlain ? undefined : lowPopulation.value,
    labelPaths: labelPathsOf(parameters),
    numbersLabels: isOn(parameters.text('labelFilterAddLabelIndex')),
    isFlat: isOn(parameters.text('flat')),
    showsDimensions: isOn(parameters.text('show_dimensions')),
    pivot: pivot.value,
    totalsLabel: isOn(parameters.text('keep_totals_row'))
      ? parameters.text('keep_totals_row_label') || 'Totals'
      : undefined,
    includesAggregateRows: isOn(parameters.text('include_aggregate_rows')),
    isExpanded: isOn(parameters.text('expanded')),
    depth: depth.value ?? PLAIN_TABLE.depth,
    subtable: subtable.value,
    hidesSubtableIds: isOn(parameters.text('hideIdSubDatable')),
    showsMetadata: parameters.text('showMetadata') !== '0',
  });
}

/** Ids of sub-tables are larger than other numbers of the interface (see `subtableId`). */
function parseSubtable(parameters: Parameters): Result<number | undefined, Refusal> {
  const text = parameters.text('idSubtable');
  if (text === undefined || text === '') return ok(undefined);
  if (!/^\d{1,16}$/.test(text))
    return failed({ parameter: 'idSubtable', problem: "'idSubtable' is the id of a sub-table." });
  return ok(Number(text));
}
