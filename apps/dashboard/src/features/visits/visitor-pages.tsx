import type { Visitor } from '@accord/contract/visitor';
import { useTranslation } from 'react-i18next';
import '../../reports/rank-table.css';
import { RowLabel } from '../../reports/row-label.tsx';
import { formatInteger } from '../../ui/format-number.ts';

/** The pages that a visitor viewed most. */
export function VisitorPages({ pages }: { pages: Visitor['pages'] }) {
  const { t } = useTranslation();
  const most = Math.max(1, ...pages.map(({ views }) => views));
  if (pages.length === 0) return null;
  return (
    <table className="rank-table" aria-label={t('visitor.pages')}>
      <thead>
        <tr>
          <th scope="col">{t('visitor.pages')}</th>
          <th scope="col" className="rank-main">
            {t('visitor.pageViews')}
          </th>
        </tr>
      </thead>
      <tbody>
        {pages.map(({ url, views }) => (
          <tr key={url} style={{ '--share': views / most }}>
            <th scope="row">
              <RowLabel label={url} code={null} isAddress emptyLabel={t('lists.noLabel')} />
            </th>
            <td className="rank-main">{formatInteger(views)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
