import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { reportListQuery } from '../../api/reports.ts';
import { navItems } from '../../app/nav-items.ts';
import { useSite } from '../../app/site-context.ts';
import { useKeptSearch } from '../../app/use-kept-search.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { menuGroups } from '../../reports/menu-groups.ts';
import { FailedState } from '../failed-state.tsx';
import '../range/page-head.css';
import { GroupIcon } from './group-icon.tsx';
import './report-page.css';

/** Every report there is, by what it is about, with what each one says. */
export function ReportListPage() {
  const { t } = useTranslation();
  const site = useSite();
  const kept = useKeptSearch();
  const list = useQuery(reportListQuery);
  usePageTitle(t('nav.reports'), site.name);
  if (list.isError) return <FailedState error={list.error} onRetry={() => list.refetch()} isPage />;
  return (
    <>
      <header className="page-head">
        <h1>{t('nav.reports')}</h1>
        <nav className="report-list-more" aria-label={t('reportList.more')}>
          {navItems(site.id, kept)
            .filter(({ key }) => key === 'transitions' || key === 'goals' || key === 'trackingCode')
            .map(({ key, path }) => (
              <Link key={key} to={path}>
                {t(`nav.${key}`)}
              </Link>
            ))}
        </nav>
      </header>
      <div className="report-groups">
        {menuGroups(list.data ?? []).map(({ name, reports }) => (
          <section key={name} className="report-group">
            <h2>
              <GroupIcon name={name} />
              {name}
            </h2>
            <ul>
              {reports.map(({ id, label, doc }) => (
                <li key={id}>
                  <Link to={`/sites/${site.id}/reports/${id}${kept}`}>
                    <span>{label}</span>
                    <span className="caption">{doc}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
