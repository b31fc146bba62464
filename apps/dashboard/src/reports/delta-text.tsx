import { useTranslation } from 'react-i18next';
import { formatChange } from '../ui/format-number.ts';
import type { Delta } from './delta.ts';
import './delta-text.css';

/** A change with its sign, coloured by what the metric calls better; grey where the base is too small to say much. */
export function DeltaText({ delta }: { delta: Delta | null }) {
  const { t } = useTranslation();
  if (delta === null) return <span className="delta tone-neutral">–</span>;
  const tone = delta.isSmallBase ? 'small' : delta.tone;
  const hint = delta.isSmallBase ? t('delta.fewVisits') : undefined;
  return (
    <span className={`delta tone-${tone}`} title={hint}>
      {delta.kind === 'new' ? t('delta.new') : formatChange(delta.amount, delta.unit)}
      {hint !== undefined && <span className="visually-hidden"> ({hint})</span>}
    </span>
  );
}
