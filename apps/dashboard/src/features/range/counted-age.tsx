import { useTranslation } from 'react-i18next';
import { formatMoment, splitAge } from '../../ui/format-date.ts';
import { useNow } from '../../ui/use-now.ts';

/** When the figures were counted, growing older on the page; the moment in full on hover. */
export function CountedAge({ countedAt, timeZone }: { countedAt: string; timeZone: string }) {
  const { t } = useTranslation();
  const moment = new Date(countedAt);
  const { count, unit } = splitAge(useNow(1000) - moment.getTime());
  return (
    <time dateTime={countedAt} title={formatMoment(moment, timeZone)} className="proof-line-age">
      {t('proof.counted', { age: t(`age.${unit}`, { count }) })}
    </time>
  );
}
