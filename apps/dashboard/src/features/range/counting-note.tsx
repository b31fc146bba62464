import { IconLoader2 } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSite } from '../../app/site-context.ts';
import { countDays, type DayRange } from '../../reports/day.ts';
import { useLate } from '../../ui/use-late.ts';
import { useNow } from '../../ui/use-now.ts';

/** Says that the figures on show are of the question before while the new one is counted, and takes it back. */
export function CountingNote({ isCounting, range }: { isCounting: boolean; range: DayRange }) {
  return useLate(isCounting, 800) ? <Note range={range} /> : null;
}

function Note({ range }: { range: DayRange }) {
  const { t } = useTranslation();
  const siteId = useSite().id;
  const client = useQueryClient();
  const navigate = useNavigate();
  const now = useNow(1000);
  const since = useRef(now);
  useEffect(() => {
    since.current = Date.now();
  }, []);
  const cancel = async () => {
    await client.cancelQueries({ queryKey: ['report', siteId] });
    navigate(-1);
  };
  const seconds = Math.max(1, Math.round((now - since.current) / 1000) + 1);
  return (
    <p className="page-counting" role="status">
      <IconLoader2 size={16} stroke={1.6} aria-hidden="true" />
      {t('counting.running', { count: countDays(range), seconds })}
      <button type="button" onClick={cancel}>
        {t('counting.cancel')}
      </button>
    </p>
  );
}
