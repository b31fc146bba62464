import { IconArrowRight } from '@tabler/icons-react';
import { Tabs } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { useSite } from '../../app/site-context.ts';
import { RankTable } from '../../reports/rank-table.tsx';
import { formatInteger } from '../../ui/format-number.ts';
import { State } from '../../ui/state.tsx';
import '../../ui/tabs.css';
import { EmptyRange } from './empty-range.tsx';
import { FailedReport } from './failed-report.tsx';
import { pageTabs } from './overview-metrics.ts';
import { PagesSkeleton } from './pages-skeleton.tsx';
import './pages-panel.css';
import { manyRows, type OverviewState } from './use-overview-state.ts';
import { useRankList } from './use-rank-list.ts';

/** Which pages were viewed, entered by, left from, in one list with tabs. */
export function PagesPanel({ state, isEmpty }: { state: OverviewState; isEmpty: boolean }) {
  const { t } = useTranslation();
  return (
    <section className="panel pages-panel" aria-label={t('pages.label')}>
      <Tabs.Root
        value={state.tab.id}
        onValueChange={(next) => state.set('tab', next === 'pages' ? null : next)}
        activationMode="manual"
      >
        <Tabs.List className="tabs-list" aria-label={t('pages.label')}>
          {pageTabs.map(({ id }) => (
            <Tabs.Trigger key={id} value={id} className="tabs-trigger" data-text={t(`pages.${id}`)}>
              {t(`pages.${id}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content value={state.tab.id} className="tabs-panel" tabIndex={-1}>
          {isEmpty ? <EmptyRange state={state} /> : <List state={state} />}
        </Tabs.Content>
      </Tabs.Root>
    </section>
  );
}

function List({ state }: { state: OverviewState }) {
  const { t } = useTranslation();
  const site = useSite();
  const { tab } = state;
  const { query, list, isRefreshing } = useRankList(state);
  if (query.isError && query.data === undefined) {
    return <FailedReport query={query} state={state} />;
  }
  if (list === null) return query.data === undefined ? <PagesSkeleton /> : null;
  if (list.rows.length === 0) return <State title={t('pages.none')} />;
  const isCut = list.totalRows > list.rows.length;
  const isLong = state.rows === manyRows;
  return (
    <div className={isRefreshing ? 'is-refreshing' : undefined}>
      <RankTable
        list={list}
        name={t(`pages.${tab.id}`)}
        changeLabel={t('chart.change')}
        compares={state.fair !== null}
        isAddress={tab.isAddress}
        emptyLabel={t('pages.noLabel')}
        currency={site.currency}
      />
      <p className="pages-more">
        {isLong && isCut && (
          <span className="ink3">
            {t('pages.firstOf', { count: list.rows.length, all: formatInteger(list.totalRows) })}
          </span>
        )}
        {(isCut || isLong) && (
          <button type="button" onClick={() => state.set('rows', isLong ? null : String(manyRows))}>
            {isLong ? t('pages.fewer') : t('pages.more', { count: Math.min(manyRows, list.totalRows) })}
            {!isLong && <IconArrowRight size={15} stroke={1.6} aria-hidden="true" />}
          </button>
        )}
      </p>
    </div>
  );
}
