import type { ReportColumn } from '@accord/contract/reports';
import { DeltaText } from './delta-text.tsx';
import { formatValue } from './format-value.ts';
import type { TableCell } from './table-rows.ts';

interface Props {
  column: ReportColumn;
  cell: TableCell | undefined;
  isMain: boolean;
  compares: boolean;
  currency: string;
}

/** A figure with its change after it. */
export function DataCell({ column, cell, isMain, compares, currency }: Props) {
  return (
    <td data-main={isMain || undefined}>
      <span className="data-figure">{formatValue(column.format, cell?.value ?? null, currency)}</span>
      {compares && (
        <span className="data-change">
          <DeltaText delta={cell?.delta ?? null} />
        </span>
      )}
    </td>
  );
}
