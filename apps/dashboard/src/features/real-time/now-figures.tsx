import type { LiveState } from '@accord/contract/collection';
import { useTranslation } from 'react-i18next';
import { formatInteger } from '../../ui/format-number.ts';
import { LiveDot } from '../../ui/live-dot.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

/** How many are here, and what they did lately; not announced, it changes too often. */
export function NowFigures({ live, isPaused }: { live: LiveState | undefined; isPaused: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="now-figures">
      <dl>
        {(['visitors', 'visits', 'actions'] as const).map((id) => (
          <div key={id}>
            <dt>
              {id === 'visitors' && !isPaused && (live?.visitors ?? 0) > 0 && <LiveDot />}
              {t(`realTime.${id}`)}
            </dt>
            <dd data-figure={id}>{live === undefined ? <Skeleton width={3} /> : formatInteger(live[id])}</dd>
          </div>
        ))}
      </dl>
      <p className="caption">{live !== undefined && t('realTime.window', { count: live.minutes })}</p>
    </div>
  );
}
