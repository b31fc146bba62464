import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { State } from '../ui/state.tsx';
import { usePageTitle } from './use-page-title.ts';

export function NotFoundPage() {
  const { t } = useTranslation();
  usePageTitle(t('notFound.title'));
  const home = (
    <Link className="button button-edge" to="/">
      {t('notFound.home')}
    </Link>
  );
  return (
    <State title={t('notFound.title')} isPage actions={home}>
      {t('notFound.text')}
    </State>
  );
}
