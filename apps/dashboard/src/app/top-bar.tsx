import type { Me } from '@accord/contract/session';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { VisitorsNow } from '../features/overview/visitors-now.tsx';
import { Button } from '../ui/button.tsx';
import { AccountMenu } from './account-menu.tsx';
import { SiteSwitcher } from './site-switcher.tsx';
import './top-bar.css';
import { useNavSite } from './use-nav-site.ts';

/** On a phone: the site with who is on it now, and the account. */
export function TopBar({ me, onHelp, onFind }: { me: Me; onHelp: () => void; onFind: () => void }) {
  const { t } = useTranslation();
  const site = useNavSite();
  return (
    <header className="top-bar">
      <SiteSwitcher>{site !== undefined && <VisitorsNow siteId={site.id} />}</SiteSwitcher>
      <Button
        look="quiet"
        className="button-icon"
        aria-haspopup="dialog"
        aria-label={t('palette.open')}
        onClick={onFind}
      >
        <IconSearch size={18} stroke={1.6} aria-hidden="true" />
      </Button>
      <AccountMenu me={me} onHelp={onHelp} />
    </header>
  );
}
