import type { DemoState } from '@accord/contract/demo';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { removeDemo } from '../../api/demo.ts';
import { sitesQuery } from '../../api/sites.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { formatInteger } from '../../ui/format-number.ts';
import { FormError } from '../form-error.tsx';
import './demo-banner.css';

interface Props {
  demo: DemoState;
  isOpen: boolean;
  onClose: () => void;
}

/** Asks before the demo is removed: what goes, how much of it, and what stays. */
export function RemoveDemo({ demo, isOpen, onClose }: Props) {
  const { t } = useTranslation();
  const sites = useQuery(sitesQuery).data;
  const removal = useMutation({
    mutationFn: removeDemo,
    // A full load, so that nothing of the demo stays in memory.
    onSuccess: () => window.location.assign('/'),
  });
  return (
    <Dialog title={t('demo.ask')} closeLabel={t('table.close')} isOpen={isOpen} onClose={onClose}>
      <p>{t('demo.goes')}</p>
      <ul className="demo-goes">
        {demo.isOpen && sites !== undefined && <li>{t('demo.goesSites', { count: sites.length })}</li>}
        <li>{t('demo.goesHits', { count: demo.sentActions, written: formatInteger(demo.sentActions) })}</li>
      </ul>
      <p className="ink2">{t('demo.stays')}</p>
      {removal.error !== null && <FormError error={removal.error} />}
      <div className="demo-choices">
        <Button onClick={onClose}>{t('demo.cancel')}</Button>
        <Button className="button-danger" disabled={removal.isPending} onClick={() => removal.mutate()}>
          {t(removal.isPending ? 'demo.removing' : 'demo.confirm')}
        </Button>
      </div>
    </Dialog>
  );
}
