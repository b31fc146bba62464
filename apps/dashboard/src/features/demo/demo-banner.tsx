import { IconFlask } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { demoQuery } from '../../api/demo.ts';
import { Button } from '../../ui/button.tsx';
import { formatPercent } from '../../ui/format-number.ts';
import './demo-banner.css';
import { RemoveDemo } from './remove-demo.tsx';

/** Over every page of the demo: that its figures are made up, how far it is filled, and the way to be rid of it. */
export function DemoBanner() {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const { data: demo } = useQuery(demoQuery);
  useFreshFigures(demo?.isFull === false);
  const share = demo === undefined ? 0 : Math.min(1, demo.sentActions / Math.max(1, demo.plannedActions));
  return (
    <aside className="demo-banner" aria-label={t('demo.title')}>
      <IconFlask size={17} stroke={1.6} aria-hidden="true" />
      <strong>{t('demo.title')}</strong>
      {demo?.isFull === false ? (
        <>
          <span className="demo-banner-text">{t('demo.loading', { percent: formatPercent(share, 0) })}</span>
          <progress className="demo-progress" aria-label={t('demo.progress')} value={share} max={1} />
        </>
      ) : (
        <span className="demo-banner-text demo-banner-what">{t('demo.text')}</span>
      )}
      {demo?.mayRemove === true && (
        <Button className="demo-banner-remove" onClick={() => setAsking(true)}>
          {t('demo.remove')}
        </Button>
      )}
      {demo !== undefined && <RemoveDemo demo={demo} isOpen={isAsking} onClose={() => setAsking(false)} />}
    </aside>
  );
}

const FRESH_MS = 6000;

/** While the past is being filled, finished days change as well: their figures are asked again now and then. */
function useFreshFigures(isFilling: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!isFilling) return;
    const ask = () => client.invalidateQueries({ queryKey: ['report'] });
    const timer = setInterval(ask, FRESH_MS);
    return () => {
      clearInterval(timer);
      // What was sent last is counted within seconds.
      setTimeout(ask, FRESH_MS);
    };
  }, [isFilling, client]);
}
