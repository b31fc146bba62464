import type { ReportAnswer } from '@accord/contract/reports';
import { type UseQueryOptions, useQueryClient } from '@tanstack/react-query';

/**
 * Asks while the page is drawn, before the parts of the page ask theirs: React lets parts begin first, and what people
 * look at first would be answered last.
 */
export function useAskFirst(question: UseQueryOptions<ReportAnswer>, isAsked = true): void {
  const client = useQueryClient();
  if (isAsked && client.getQueryState(question.queryKey) === undefined) {
    const { queryKey, queryFn, staleTime } = question;
    void client.prefetchQuery({
      queryKey,
      ...(queryFn !== undefined && { queryFn }),
      ...(typeof staleTime === 'number' && { staleTime }),
    });
  }
}
