import type { ReportAnswer } from '@accord/contract/reports';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RequestError } from '../../api/request.ts';
import { countDays } from '../../reports/day.ts';
import { Button } from '../../ui/button.tsx';
import { FailedState } from '../failed-state.tsx';
import type { RangeState } from './use-range-state.ts';

/** A report without an answer; a question that was too large also gets a smaller one to ask. */
export function FailedReport({ query, state }: { query: UseQueryResult<ReportAnswer>; state: RangeState }) {
  const { t } = useTranslation();
  const { error } = query;
  if (error === null) return null;
  const isTooLarge = error instanceof RequestError && (error.status === 504 || error.status === 422);
  const smaller =
    isTooLarge && countDays(state.range) > 7 ? (
      <Button onClick={() => state.setRange('7d')}>{t('failed.smaller')}</Button>
    ) : undefined;
  return <FailedState error={error} onRetry={() => query.refetch()} other={smaller} />;
}
