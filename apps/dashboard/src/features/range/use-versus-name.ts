import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { savedSegmentsQuery } from '../../api/saved-segments.ts';
import { useSite } from '../../app/site-context.ts';
import type { RangeState } from './use-range-state.ts';

/** What the visits are called that a range is compared with: all, a saved segment by its name, or the segment as text. */
export function useVersusName({ versus }: Pick<RangeState, 'versus'>): string {
  const { t } = useTranslation();
  const site = useSite();
  const saved = useQuery({ ...savedSegmentsQuery(site.id), enabled: versus !== null && versus !== '' }).data?.segments;
  if (versus === null) return '';
  if (versus === '') return t('segment.all');
  return saved?.find(({ definition }) => definition === versus)?.name ?? versus;
}
