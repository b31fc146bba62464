import type { Provenance } from '@accord/contract/provenance';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../ui/format-date.ts';
import { formatInteger } from '../../ui/format-number.ts';

interface Props {
  tables: Provenance['tables'];
  timeZone: string;
}

/** What is stored of the range: how much, up to when, and which write was the last. */
export function StoredTables({ tables, timeZone }: Props) {
  const { t } = useTranslation();
  return (
    <table className="provenance-tables">
      <thead>
        <tr>
          <th scope="col">{t('provenance.table')}</th>
          <th scope="col">{t('provenance.count')}</th>
          <th scope="col">{t('provenance.newest')}</th>
          <th scope="col">{t('provenance.version')}</th>
        </tr>
      </thead>
      <tbody>
        {tables.map(({ name, rows, newest, version }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{formatInteger(rows)}</td>
            <td>{newest === null ? '–' : formatMoment(new Date(newest), timeZone)}</td>
            <td>{version ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
