import { useTranslation } from 'react-i18next';
import { useSite } from '../../app/site-context.ts';
import { ComparisonMenu } from './comparison-menu.tsx';
import { CountingNote } from './counting-note.tsx';
import { RangePicker } from './range-picker.tsx';
import type { OverviewState } from './use-overview-state.ts';
import type { Totals } from './use-totals.ts';
import { VisitorsNow } from './visitors-now.tsx';

/** Title row and the choices that hold for the whole page. */
export function OverviewHead({ state, totals }: { state: OverviewState; totals: Totals }) {
  const { t } = useTranslation();
  const site = useSite();
  return (
    <header className="overview-head">
      <h1>{t('overview.title')}</h1>
      <VisitorsNow siteId={site.id} />
      <div className="overview-bar">
        <CountingNote isCounting={totals.query.isPlaceholderData} range={state.range} />
        <ComparisonMenu state={state} />
        <RangePicker state={state} />
      </div>
    </header>
  );
}
