import type { ReportEntry } from '@accord/contract/reports';
import { IconCheck, IconColumns3 } from '@tabler/icons-react';
import { DropdownMenu } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import '../../ui/floating.css';
import type { TableState } from './use-table-state.ts';

/** Which figures the table shows. */
export function ColumnsMenu({ entry, table }: { entry: ReportEntry; table: TableState }) {
  const { t } = useTranslation();
  const shown = table.columns.map(({ id }) => id);
  const metrics = entry.columns.filter(({ kind }) => kind === 'metric');
  const toggle = (id: string) => {
    const next = shown.includes(id) ? shown.filter((one) => one !== id) : [...shown, id];
    // In the catalog's order: a column that was taken out and put back stands where it was.
    table.setColumns(metrics.map((column) => column.id).filter((one) => next.includes(one)));
  };
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="button button-edge">
        <IconColumns3 size={16} stroke={1.6} aria-hidden="true" />
        {t('table.columns')}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="floating menu columns-menu" align="end" sideOffset={6} collisionPadding={8}>
          {metrics.map((column) => {
            const isShown = shown.includes(column.id);
            return (
              <DropdownMenu.CheckboxItem
                key={column.id}
                className="menu-item"
                title={column.doc}
                checked={isShown}
                disabled={isShown && shown.length === 1}
                onSelect={(event) => event.preventDefault()}
                onCheckedChange={() => toggle(column.id)}
              >
                {column.label}
                <DropdownMenu.ItemIndicator className="menu-check">
                  <IconCheck size={14} stroke={2} aria-hidden="true" />
                </DropdownMenu.ItemIndicator>
              </DropdownMenu.CheckboxItem>
            );
          })}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
