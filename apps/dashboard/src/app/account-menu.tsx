import type { Me } from '@accord/contract/session';
import {
  type Icon,
  IconCheck,
  IconDeviceDesktop,
  IconDots,
  IconKeyboard,
  IconLogout,
  IconMoon,
  IconSun,
} from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { DropdownMenu } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { signOut } from '../api/session.ts';
import '../ui/floating.css';
import { Keycap } from '../ui/keycap.tsx';
import { setTheme, type ThemeChoice, themeChoices, useThemeChoice } from './theme.ts';

const icons: Record<ThemeChoice, Icon> = { light: IconSun, dark: IconMoon, system: IconDeviceDesktop };

/** Who is signed in, light or dark, the shortcuts, and the way out. */
export function AccountMenu({ me, onHelp }: { me: Me; onHelp: () => void }) {
  const { t } = useTranslation();
  const theme = useThemeChoice();
  const leaving = useMutation({
    mutationFn: signOut,
    // A full load, so that nothing of this person stays in memory.
    onSuccess: () => window.location.assign('/sign-in'),
  });
  const leave = (event: Event) => {
    event.preventDefault();
    leaving.mutate();
  };
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="button button-quiet button-icon" aria-label={t('account.menu')}>
        <IconDots size={17} stroke={1.6} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="floating menu" align="end" sideOffset={6} collisionPadding={8}>
          <p className="menu-note">
            <bdi>{me.email}</bdi>
          </p>
          <DropdownMenu.Separator className="menu-line" />
          <DropdownMenu.RadioGroup
            value={theme}
            onValueChange={(next) => setTheme(next as ThemeChoice)}
            aria-label={t('account.theme')}
          >
            {themeChoices.map((choice) => {
              const Icon = icons[choice];
              return (
                <DropdownMenu.RadioItem
                  key={choice}
                  value={choice}
                  className="menu-item"
                  onSelect={(event) => event.preventDefault()}
                >
                  <Icon size={16} stroke={1.6} />
                  {t(`account.${choice}`)}
                  <DropdownMenu.ItemIndicator className="menu-check">
                    <IconCheck size={14} stroke={2} aria-hidden="true" />
                  </DropdownMenu.ItemIndicator>
                </DropdownMenu.RadioItem>
              );
            })}
          </DropdownMenu.RadioGroup>
          <DropdownMenu.Separator className="menu-line" />
          <DropdownMenu.Item className="menu-item" onSelect={onHelp}>
            <IconKeyboard size={16} stroke={1.6} />
            {t('account.keys')}
            <Keycap>?</Keycap>
          </DropdownMenu.Item>
          <DropdownMenu.Item className="menu-item" onSelect={leave}>
            <IconLogout size={16} stroke={1.6} />
            {t('account.signOut')}
          </DropdownMenu.Item>
          {leaving.isError && (
            <p className="menu-note" role="alert">
              {t('account.stillIn')}
            </p>
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
