import type { Site } from '@accord/contract/sites';
import { IconCode } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LiveDot } from '../../ui/live-dot.tsx';
import { State } from '../../ui/state.tsx';

/** No hit ever reached us for this site: the way to the code that changes this. The page turns by itself. */
export function NeverMeasured({ site }: { site: Site }) {
  const { t } = useTranslation();
  const action = (
    <Link className="button button-primary button-large" to={`/sites/${site.id}/tracking-code`}>
      <IconCode size={17} stroke={1.6} aria-hidden="true" />
      {t('never.action')}
    </Link>
  );
  return (
    <State title={t('never.title')} isPage actions={action}>
      <p>
        <bdi>{site.name}</bdi>
      </p>
      <p>{t('never.text')}</p>
      <p className="never-waiting">
        <LiveDot /> {t('never.waiting')}
      </p>
    </State>
  );
}
