import type { Provenance } from '@accord/contract/provenance';
import { useTranslation } from 'react-i18next';

/** The counts in a figure, and which rows of which table each counts. */
export function FigureOrigin({ figure: { madeOf, sources } }: { figure: Provenance['figures'][number] }) {
  const { t } = useTranslation();
  return (
    <ul className="provenance-origin">
      {madeOf.map(({ label, doc }) => (
        <li key={label}>{t('provenance.part', { label, doc })}</li>
      ))}
      {sources.map(({ table, rows }) => (
        <li key={`${table} ${rows}`} className="ink3">
          {t(table === rows ? 'provenance.whole' : 'provenance.rows', { table, rows })}
        </li>
      ))}
    </ul>
  );
}
