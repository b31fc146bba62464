import {
  IconCheck,
  IconCopy,
  IconLayoutDashboard,
  IconPencil,
  IconPlus,
  IconSelector,
  IconTrash,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { DropdownMenu } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { dashboardsQuery } from '../../api/dashboards.ts';
import '../../ui/floating.css';
import './dashboard-menu.css';
import { standardWidgets } from './standard-widgets.ts';
import { useDashboardActions } from './use-dashboard-actions.ts';

/** Which dashboard is open, the way to the others, and what can be done with it. */
export function DashboardMenu() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const list = useQuery(dashboardsQuery).data ?? [];
  const { add, remove, pathOf } = useDashboardActions();
  const open = list.find(({ id }) => String(id) === search.get('dashboard'));
  const widgets = [...(open?.widgets ?? standardWidgets)];
  const copy = () =>
    add.mutate({ edit: true, dashboard: { name: t('dashboards.copyOf', { name: nameOf(open) }), widgets } });
  const nameOf = (one: typeof open) => one?.name.slice(0, 80) ?? t('dashboards.standard');
  const failed = add.error ?? remove.error;
  return (
    <>
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger className="button button-edge dashboard-trigger">
          <span className="visually-hidden">{t('dashboards.switch')}</span>
          <bdi>{nameOf(open)}</bdi>
          <IconSelector size={16} stroke={1.6} aria-hidden="true" />
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content
            className="floating menu dashboard-menu"
            align="start"
            sideOffset={6}
            collisionPadding={8}
          >
            <div className="dashboard-menu-list">
              {[undefined, ...list].map((one) => (
                <DropdownMenu.Item key={one?.id ?? 0} asChild>
                  <Link className="menu-item" to={pathOf(one?.id ?? null)}>
                    <IconLayoutDashboard size={16} stroke={1.6} />
                    <bdi className="dashboard-name">{one?.name ?? t('dashboards.standard')}</bdi>
                    {one?.id === open?.id && <IconCheck className="menu-check" size={16} stroke={1.8} />}
                  </Link>
                </DropdownMenu.Item>
              ))}
            </div>
            <DropdownMenu.Separator className="menu-line" />
            {open !== undefined && (
              <DropdownMenu.Item asChild>
                <Link className="menu-item" to={pathOf(open.id, true)}>
                  <IconPencil size={16} stroke={1.6} />
                  {t('dashboards.arrange')}
                </Link>
              </DropdownMenu.Item>
            )}
            <DropdownMenu.Item className="menu-item" onSelect={copy}>
              <IconCopy size={16} stroke={1.6} />
              {open === undefined ? t('dashboards.customise') : t('dashboards.duplicate')}
            </DropdownMenu.Item>
            <DropdownMenu.Item
              className="menu-item"
              onSelect={() => add.mutate({ edit: true, dashboard: { name: t('dashboards.newName'), widgets: [] } })}
            >
              <IconPlus size={16} stroke={1.6} />
              {t('dashboards.new')}
            </DropdownMenu.Item>
            {open !== undefined && (
              <DropdownMenu.Item className="menu-item" onSelect={() => remove.mutate(open)}>
                <IconTrash size={16} stroke={1.6} />
                {t('dashboards.delete')}
              </DropdownMenu.Item>
            )}
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      {failed !== null && (
        <span role="alert" className="dashboard-failed">
          {t('dashboards.failed', { reason: failed.message })}
        </span>
      )}
    </>
  );
}
