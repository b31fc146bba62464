import { IconChevronRight, IconMail } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSite } from '../../app/site-context.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import '../form-page.css';
import { hostOf } from '../sites/host-of.ts';
import { FirstHitListener } from './first-hit-listener.tsx';
import { SnippetTabs } from './snippet-tabs.tsx';
import { snippetFor, snippetText } from './snippets.ts';
import './tracking-code-page.css';

/** The code for this site's pages, and what reaches us from them while one watches. */
export function TrackingCodePage() {
  const { t } = useTranslation();
  const site = useSite();
  const { origin } = window.location;
  usePageTitle(t('nav.trackingCode'), site.name);
  const letter = new URLSearchParams({
    subject: t('code.letterSubject', { host: hostOf(site) }),
    body: `${t('code.letterBody')}\n\n${snippetText(snippetFor('html', origin, site.id))}\n`,
  });
  // Mail programs read %20, not the plus that forms use.
  const address = `mailto:?${letter.toString().replaceAll('+', '%20')}`;
  return (
    <div className="form-page code-page">
      <header>
        <p className="code-crumbs">
          <bdi>{site.name}</bdi>
          <IconChevronRight size={14} stroke={1.6} aria-hidden="true" />
          <bdi>{hostOf(site)}</bdi>
        </p>
        <h1>{t('code.title')}</h1>
        <p className="form-lead">
          {t('code.leadBefore')} <code>{'</head>'}</code> {t('code.leadAfter')}
        </p>
      </header>
      <SnippetTabs origin={origin} siteId={site.id} />
      <div className="code-more">
        <a href={address}>
          <IconMail size={16} stroke={1.6} aria-hidden="true" />
          {t('code.send')}
        </a>
        <details>
          <summary>{t('code.policy')}</summary>
          <p className="ink2">{t('code.policyText')}</p>
          <pre>{`script-src ${origin};\nconnect-src ${origin};\nimg-src ${origin};`}</pre>
        </details>
      </div>
      <FirstHitListener site={site} />
    </div>
  );
}
