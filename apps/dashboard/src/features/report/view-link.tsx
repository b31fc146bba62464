import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { DayRange } from '../../reports/day.ts';
import { writeRange } from '../../reports/range.ts';
import { CopyButton } from '../../ui/copy-button.tsx';

/** Copies the address of exactly this view. Its days are written out: whoever opens it next week sees the same ones. */
export function ViewLink({ range }: { range: DayRange }) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const address = new URLSearchParams(search);
  address.set('range', writeRange(range));
  return <CopyButton text={`${window.location.origin}${pathname}?${address}`} look="quiet" label={t('table.link')} />;
}
