import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useParams } from 'react-router';
import { reportListQuery } from '../api/reports.ts';
import { GroupIcon } from '../features/report/group-icon.tsx';
import { menuGroups } from '../reports/menu-groups.ts';
import { useKeptSearch } from './use-kept-search.ts';

/** The reports of the catalog by group; the group of the open report is unfolded. */
export function ReportMenu({ siteId }: { siteId: number }) {
  const { t } = useTranslation();
  const { reportId } = useParams();
  const kept = useKeptSearch();
  const groups = menuGroups(useQuery(reportListQuery).data ?? []);
  const pathOf = (id: string) => `/sites/${siteId}/reports/${id}${kept}`;
  if (groups.length === 0) return null;
  return (
    <>
      <p className="side-nav-head">
        <Link to={`/sites/${siteId}/reports${kept}`}>{t('nav.reports')}</Link>
      </p>
      <ul>
        {groups.map(({ name, reports }) => {
          const isOpen = reports.some(({ id }) => id === reportId);
          return (
            <li key={name}>
              <Link
                to={pathOf(reports[0]?.id ?? '')}
                className={isOpen ? 'side-nav-item is-open' : 'side-nav-item'}
                aria-current={isOpen ? 'true' : undefined}
              >
                <GroupIcon name={name} />
                <span className="side-nav-word">{name}</span>
              </Link>
              {isOpen && (
                <ul className="side-nav-sub">
                  {reports.map(({ id, label }) => (
                    <li key={id}>
                      <NavLink to={pathOf(id)} end className="side-nav-item">
                        {label}
                      </NavLink>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
