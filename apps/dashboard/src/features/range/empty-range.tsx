import { IconCalendarOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSite } from '../../app/site-context.ts';
import { defaultRange } from '../../reports/range.ts';
import { Button } from '../../ui/button.tsx';
import { formatRange } from '../../ui/format-date.ts';
import { State } from '../../ui/state.tsx';
import type { RangeState } from './use-range-state.ts';

/** Nobody came in this range: say so and offer the range or the help that may show more. */
export function EmptyRange({ state }: { state: RangeState }) {
  const { t } = useTranslation();
  const site = useSite();
  const isDefault = state.choice === defaultRange;
  const action = isDefault ? (
    <Link className="button button-edge" to={`/sites/${site.id}/tracking-code`}>
      {t('empty.check')}
    </Link>
  ) : (
    <Button onClick={() => state.setRange(defaultRange)}>{t('empty.wider')}</Button>
  );
  return (
    <State icon={<IconCalendarOff size={22} stroke={1.6} />} title={t('empty.title')} actions={action}>
      {t('empty.text', { range: formatRange(state.range.from, state.range.to) })}
    </State>
  );
}
