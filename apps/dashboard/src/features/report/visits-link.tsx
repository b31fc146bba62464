import type { ReportRow } from '@accord/contract/reports';
import { IconListDetails } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSite } from '../../app/site-context.ts';
import { useKeptSearch } from '../../app/use-kept-search.ts';
import type { RangeState } from '../range/use-range-state.ts';

interface Props {
  /** Of the row; undefined where none selects its visits. */
  segment: ReportRow[string] | undefined;
  state: RangeState;
}

/** From a row to the visits that it counts, among those that the page's segment selects. */
export function VisitsLink({ segment, state }: Props) {
  const { t } = useTranslation();
  const site = useSite();
  const search = new URLSearchParams(useKeptSearch());
  if (typeof segment !== 'string') return null;
  search.set('segment', state.segment === '' ? segment : `${state.segment};${segment}`);
  return (
    <p className="row-detail-link">
      <Link to={`/sites/${site.id}/visits?${search}`}>
        <IconListDetails size={16} stroke={1.6} aria-hidden="true" />
        {t('table.visits')}
      </Link>
    </p>
  );
}
