import { IconAlertSquareRounded } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { State } from '../ui/state.tsx';

/** Our own code failed. The page says so and can be loaded again; figures are on the server and safe. */
export function BrokenPage() {
  const { t } = useTranslation();
  return (
    <State
      icon={<IconAlertSquareRounded size={22} stroke={1.6} />}
      title={t('broken.title')}
      isAlert
      isPage
      actions={<Button onClick={() => window.location.reload()}>{t('broken.reload')}</Button>}
    >
      {t('broken.text')}
    </State>
  );
}
