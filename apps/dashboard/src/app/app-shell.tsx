import type { Me } from '@accord/contract/session';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { DemoBanner } from '../features/demo/demo-banner.tsx';
import { ShortcutHelp } from '../features/help/shortcut-help.tsx';
import { useKeys } from '../ui/use-keys.ts';
import './app-shell.css';
import { BottomBar } from './bottom-bar.tsx';
import { useShortcutsOn } from './shortcut-choice.ts';
import { SideNav } from './side-nav.tsx';
import { TopBar } from './top-bar.tsx';
import { useNavSite } from './use-nav-site.ts';

/** The frame of every page behind the sign-in: a sidebar and a sheet, or two bars on a phone. */
export function AppShell({ me, children }: { me: Me; children: ReactNode }) {
  const { t } = useTranslation();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const navigate = useNavigate();
  const site = useNavSite();
  const openHelp = () => setHelpOpen(true);
  useKeys(
    { '?': openHelp, 'g o': () => site !== undefined && navigate(`/sites/${site.id}/overview`) },
    useShortcutsOn(),
  );
  return (
    <div className="shell">
      <a className="skip-link" href="#content">
        {t('shell.skip')}
      </a>
      <SideNav me={me} onHelp={openHelp} />
      <TopBar me={me} onHelp={openHelp} />
      <main id="content" className="sheet" tabIndex={-1}>
        {me.organisation.isDemo && <DemoBanner />}
        {children}
      </main>
      <BottomBar />
      <ShortcutHelp isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </div>
  );
}
