import type { Me } from '@accord/contract/session';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { DemoBanner } from '../features/demo/demo-banner.tsx';
import { ShortcutHelp } from '../features/help/shortcut-help.tsx';
import { usePaletteKey } from '../features/palette/use-palette-key.ts';
import { useKeys } from '../ui/use-keys.ts';
import './app-shell.css';
import { BottomBar } from './bottom-bar.tsx';
import { useShortcutsOn } from './shortcut-choice.ts';
import { SideNav } from './side-nav.tsx';
import { TopBar } from './top-bar.tsx';
import { useNavSite } from './use-nav-site.ts';

const CommandPalette = lazy(() => import('../features/palette/command-palette.tsx'));

/** The frame of every page behind the sign-in: a sidebar and a sheet, or two bars on a phone. */
export function AppShell({ me, children }: { me: Me; children: ReactNode }) {
  const { t } = useTranslation();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const navigate = useNavigate();
  const site = useNavSite();
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const openHelp = () => setHelpOpen(true);
  const openPalette = () => setPaletteOpen(true);
  const goTo = (page: string) => () => site !== undefined && navigate(`/sites/${site.id}/${page}`);
  usePaletteKey(openPalette);
  useKeys(
    { '?': openHelp, 'g o': goTo('overview'), 'g r': goTo('real-time'), 'g v': goTo('visits') },
    useShortcutsOn(),
  );
  return (
    <div className="shell">
      <a className="skip-link" href="#content">
        {t('shell.skip')}
      </a>
      <SideNav me={me} onHelp={openHelp} onFind={openPalette} />
      <TopBar me={me} onHelp={openHelp} onFind={openPalette} />
      <main id="content" className="sheet" tabIndex={-1}>
        {me.organisation.isDemo && <DemoBanner />}
        {children}
      </main>
      <BottomBar />
      {isPaletteOpen && (
        <Suspense fallback={null}>
          <CommandPalette onClose={() => setPaletteOpen(false)} onHelp={openHelp} />
        </Suspense>
      )}
      <ShortcutHelp isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </div>
  );
}
