import type { Me } from '@accord/contract/session';
import { VisitorsNow } from '../features/overview/visitors-now.tsx';
import { AccountMenu } from './account-menu.tsx';
import { SiteSwitcher } from './site-switcher.tsx';
import './top-bar.css';
import { useNavSite } from './use-nav-site.ts';

/** On a phone: the site with who is on it now, and the account. */
export function TopBar({ me, onHelp }: { me: Me; onHelp: () => void }) {
  const site = useNavSite();
  return (
    <header className="top-bar">
      <SiteSwitcher>{site !== undefined && <VisitorsNow siteId={site.id} />}</SiteSwitcher>
      <AccountMenu me={me} onHelp={onHelp} />
    </header>
  );
}
