import type { Goal } from '@accord/contract/goals';
import { IconPlus, IconTarget } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { goalsQuery } from '../../api/goals.ts';
import { useSite } from '../../app/site-context.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { State } from '../../ui/state.tsx';
import { FailedState } from '../failed-state.tsx';
import { PageHead } from '../range/page-head.tsx';
import { ProofLine } from '../range/proof-line.tsx';
import { useRangeShortcuts } from '../range/use-range-shortcuts.ts';
import { useRangeState } from '../range/use-range-state.ts';
import { useTotals } from '../series/use-totals.ts';
import './goals.css';
import { ProductList } from './product-list.tsx';
import { ResultPanel } from './result-panel.tsx';

const GOAL_COLUMNS = ['conversions', 'conversionRate', 'revenue', 'convertedVisits'];
const ORDER_COLUMNS = ['conversions', 'revenue', 'orderValue', 'conversionRate', 'products'];
const CART_COLUMNS = ['conversions', 'revenue', 'products'];
const allReport = 'goals-summary';

const GoalForm = lazy(() => import('./goal-form.tsx'));

/** What a site is for: each of its goals over time, what was ordered, what was left in carts, what sells. */
export default function GoalsPage() {
  const { t } = useTranslation();
  const site = useSite();
  const state = useRangeState();
  const goals = useQuery(goalsQuery(site.id));
  /** The goal whose form is open; null is a new one. */
  const [open, setOpen] = useState<Goal | null | undefined>(undefined);
  const all = useTotals(allReport, state);
  useRangeShortcuts(state);
  usePageTitle(t('nav.goals'), site.name);
  const list = goals.data?.goals;
  const mayWrite = goals.data?.mayWrite === true;
  return (
    <>
      <PageHead title={t('nav.goals')} state={state} isCounting={all.query.isPlaceholderData}>
        {mayWrite && (
          <Button onClick={() => setOpen(null)}>
            <IconPlus size={16} stroke={1.6} aria-hidden="true" />
            {t('goalForm.add')}
          </Button>
        )}
      </PageHead>
      {goals.isError && list === undefined && (
        <section className="panel">
          <FailedState error={goals.error} onRetry={() => goals.refetch()} />
        </section>
      )}
      {goals.isPending && (
        <section className="panel result-panel" aria-busy="true">
          <Skeleton width={40} />
        </section>
      )}
      {list?.length === 0 && (
        <section className="panel" aria-label={t('goals.title')}>
          <State icon={<IconTarget size={22} stroke={1.6} />} title={t('goals.none')}>
            {t('goals.noneText')}
          </State>
        </section>
      )}
      {list?.map((goal) => (
        <ResultPanel
          key={goal.id}
          title={goal.name}
          state={state}
          report="goal-summary"
          columns={GOAL_COLUMNS}
          goal={goal.id}
          {...(mayWrite && { onEdit: () => setOpen(goal) })}
        />
      ))}
      <ResultPanel
        title={t('goals.orders')}
        state={state}
        report="orders-summary"
        columns={ORDER_COLUMNS}
        mainLabel={t('goals.orders')}
      />
      <ResultPanel
        title={t('goals.carts')}
        state={state}
        report="carts-summary"
        columns={CART_COLUMNS}
        mainLabel={t('goals.cartCount')}
        isNeutral
      />
      <div className="panel-pairs">
        <ProductList report="product-names" title={t('goals.products')} state={state} />
        <ProductList report="product-categories" title={t('goals.categories')} state={state} />
      </div>
      {open !== undefined && (
        <Suspense fallback={null}>
          <GoalForm goal={open} onClose={() => setOpen(undefined)} />
        </Suspense>
      )}
      <ProofLine
        countedAt={all.query.data?.countedAt}
        timeZone={site.timeZone}
        isRefreshing={all.query.isPlaceholderData}
      >
        {t('goals.proof')}
      </ProofLine>
    </>
  );
}
