import { IconCalendarOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { transitionsQuery, viewedPagesQuery } from '../../api/transitions.ts';
import { useSite } from '../../app/site-context.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { formatRange } from '../../ui/format-date.ts';
import { formatInteger } from '../../ui/format-number.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { State } from '../../ui/state.tsx';
import { FailedState } from '../failed-state.tsx';
import { EmptyRange } from '../range/empty-range.tsx';
import { PageHead } from '../range/page-head.tsx';
import { ProofLine } from '../range/proof-line.tsx';
import { useRangeShortcuts } from '../range/use-range-shortcuts.ts';
import { useRangeState } from '../range/use-range-state.ts';
import { TransitionFlow } from './transition-flow.tsx';
import './transitions.css';

const SKELETON_ROWS = [1, 2, 3, 4, 5, 6];

/** How people came to a page and where they went on from it; without a page in the address, the most viewed one. */
export default function TransitionsPage() {
  const { t } = useTranslation();
  const site = useSite();
  const state = useRangeState();
  const span = { siteId: site.id, range: state.range, segment: state.segment };
  const pages = useQuery(viewedPagesQuery(span));
  const page = state.search.get('page') ?? pages.data?.pages[0]?.page ?? '';
  const flow = useQuery(transitionsQuery(span, page));
  useRangeShortcuts(state);
  usePageTitle(t('nav.transitions'), site.name);
  const open = (next: string) => state.set({ page: next });
  const answer = flow.data;
  const failed = flow.isError ? flow : page === '' && pages.isError ? pages : null;
  const isNothing = page === '' && pages.data?.pages.length === 0;
  const options = (pages.data?.pages ?? []).map(({ page: value, views }) => ({
    value,
    label: value,
    note: formatInteger(views),
  }));
  return (
    <>
      <PageHead title={t('nav.transitions')} state={state} isCounting={false} compares={false} />
      <section
        className="panel transitions"
        aria-label={t('nav.transitions')}
        aria-busy={!answer && !failed && !isNothing}
      >
        <div className="transitions-picker">
          <ComboBox
            label={t('transitions.page')}
            value={answer?.page || page}
            options={options}
            onChange={open}
            nothing={t('transitions.noMatch')}
          />
        </div>
        {failed !== null && failed.error !== null && (
          <FailedState error={failed.error} onRetry={() => failed.refetch()} />
        )}
        {isNothing && <EmptyRange state={state} />}
        {failed === null && !isNothing && answer === undefined && (
          <div className="transitions-skeleton">
            {SKELETON_ROWS.map((row) => (
              <p key={row}>
                <Skeleton width={24} />
                <Skeleton width={24} />
              </p>
            ))}
          </div>
        )}
        {answer?.views === 0 && (
          <State icon={<IconCalendarOff size={22} stroke={1.6} />} title={t('transitions.notViewed')}>
            {t('transitions.notViewedText', { range: formatRange(state.range.from, state.range.to) })}
          </State>
        )}
        {answer !== undefined && answer.views > 0 && <TransitionFlow answer={answer} onPage={open} />}
      </section>
      {answer !== undefined && answer.views > 0 && (
        <ProofLine countedAt={answer.countedAt} timeZone={site.timeZone} isRefreshing={false}>
          {t('transitions.proof')}
        </ProofLine>
      )}
    </>
  );
}
