import type { InsightRow } from '@accord/contract/insights';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSite } from '../../app/site-context.ts';
import { useKeptSearch } from '../../app/use-kept-search.ts';
import { formatInteger, formatPercent } from '../../ui/format-number.ts';

interface Props {
  name: string;
  rows: readonly InsightRow[];
  /** The largest difference of the page: bars are parts of it. */
  most: number;
  /** The page's own, to which a row's is added. */
  segment: string;
}

const signed = (difference: number): string => `${difference > 0 ? '+' : '−'}${formatInteger(Math.abs(difference))}`;

/** Rows with how many visits more or fewer they have, what that is of all, and the way to these visits. */
export function MoveList({ name, rows, most, segment }: Props) {
  const { t } = useTranslation();
  const site = useSite();
  const kept = useKeptSearch();
  const visitsOf = (row: InsightRow): string => {
    const search = new URLSearchParams(kept);
    search.set('segment', [segment, row.segment ?? ''].filter(Boolean).join(';'));
    return `/sites/${site.id}/visits?${search}`;
  };
  return (
    <table className="move-list" aria-label={name}>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{name}</th>
          <th scope="col">{t('insights.difference')}</th>
          <th scope="col">{t('insights.figures')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={row.label}
            data-fallen={row.difference < 0 || undefined}
            style={{ '--share': most === 0 ? 0 : Math.abs(row.difference) / most }}
          >
            <th scope="row">
              {row.segment === undefined ? (
                <bdi>{row.label || t('lists.noLabel')}</bdi>
              ) : (
                <Link to={visitsOf(row)}>
                  <bdi>{row.label || t('lists.noLabel')}</bdi>
                </Link>
              )}
            </th>
            <td className="move-difference">{signed(row.difference)}</td>
            <td className="ink2 move-figures">
              {t(`insights.kind.${row.kind}`, {
                before: formatInteger(row.before),
                now: formatInteger(row.now),
                share: formatPercent(row.impact, 1),
              })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
