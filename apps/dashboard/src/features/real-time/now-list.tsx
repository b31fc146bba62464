import { useTranslation } from 'react-i18next';
import '../../reports/rank-table.css';
import { RowLabel } from '../../reports/row-label.tsx';
import { formatInteger } from '../../ui/format-number.ts';
import { State } from '../../ui/state.tsx';
import '../overview/rank-panel.css';
import { RankSkeleton } from '../overview/rank-skeleton.tsx';

const ROWS = 8;

interface Props {
  name: string;
  /** What is said while nobody is here. */
  empty: string;
  isAddress?: boolean;
  /** Most first; undefined before the first answer. */
  rows: readonly { label: string; code: string | null; visitors: number }[] | undefined;
}

/** Where the visitors of this moment are. */
export function NowList({ name, empty, isAddress = false, rows }: Props) {
  const { t } = useTranslation();
  const most = Math.max(1, ...(rows ?? []).map(({ visitors }) => visitors));
  return (
    <section className="panel rank-panel" aria-label={name}>
      <h2 className="rank-panel-title">{name}</h2>
      {rows === undefined && <RankSkeleton rows={ROWS} />}
      {rows?.length === 0 && <State title={empty} />}
      {rows !== undefined && rows.length > 0 && (
        <table className="rank-table" aria-label={name}>
          <thead>
            <tr>
              <th scope="col">{t(isAddress ? 'realTime.page' : 'realTime.country')}</th>
              <th scope="col" className="rank-main" aria-sort="descending">
                {t('metric.visitors')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, code, visitors }) => (
              <tr key={`${code} ${label}`} style={{ '--share': visitors / most }}>
                <th scope="row">
                  <RowLabel label={label} code={code} isAddress={isAddress} emptyLabel={t('lists.noLabel')} />
                </th>
                <td className="rank-main">{formatInteger(visitors)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
