import { IconShieldCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { numberIn } from '../../reports/format-value.ts';
import { formatInteger } from '../../ui/format-number.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { CountedAge } from './counted-age.tsx';
import './proof-line.css';
import type { Totals } from './use-totals.ts';

/** How the figures above were made: what was counted, whether anything was estimated, and when. */
export function ProofLine({ totals, timeZone }: { totals: Totals; timeZone: string }) {
  const { t } = useTranslation();
  const views = numberIn(totals.now, 'pageViews');
  const countedAt = totals.query.data?.countedAt;
  if (totals.query.isError && views === null) return null;
  return (
    <footer className={totals.query.isPlaceholderData ? 'proof-line is-refreshing' : 'proof-line'}>
      <IconShieldCheck size={17} stroke={1.6} aria-hidden="true" />
      <span>
        {views === null ? <Skeleton width={32} /> : t('proof.exact', { count: views, written: formatInteger(views) })}
      </span>
      {countedAt !== undefined && <CountedAge countedAt={countedAt} timeZone={timeZone} />}
    </footer>
  );
}
