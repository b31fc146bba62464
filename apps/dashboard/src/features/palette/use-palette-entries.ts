import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { goalsQuery } from '../../api/goals.ts';
import { reportListQuery } from '../../api/reports.ts';
import { savedSegmentsQuery } from '../../api/saved-segments.ts';
import { sitesQuery } from '../../api/sites.ts';
import { navItems } from '../../app/nav-items.ts';
import { setTheme, themeChoices } from '../../app/theme.ts';
import { useKeptSearch } from '../../app/use-kept-search.ts';
import { useNavSite } from '../../app/use-nav-site.ts';
import { namedRanges } from '../../reports/range.ts';
import type { Option } from '../../ui/match-options.ts';
import { hostOf } from '../sites/host-of.ts';

/** Something that can be opened or done: an address, or an act. */
export interface PaletteEntry extends Option {
  to?: string;
  act?: () => void;
}

/** Everything that the palette finds, what is opened most first. `onHelp` shows the keys. */
export function usePaletteEntries(onHelp: () => void): readonly PaletteEntry[] {
  const { t } = useTranslation();
  const site = useNavSite();
  const kept = useKeptSearch();
  const { pathname, search } = useLocation();
  const siteId = site?.id ?? 0;
  const isOn = { enabled: site !== undefined };
  const sites = useQuery(sitesQuery).data ?? [];
  const reports = useQuery(reportListQuery).data ?? [];
  const segments = useQuery({ ...savedSegmentsQuery(siteId), ...isOn }).data?.segments ?? [];
  const goals = useQuery({ ...goalsQuery(siteId), ...isOn }).data?.goals ?? [];
  /** The open page with one part of its address changed. */
  const here = (name: string, value: string): string => {
    const next = new URLSearchParams(search);
    next.set(name, value);
    return `${pathname}?${next}`;
  };
  const hasRange = /^\/sites\/\d+\/(overview|reports|visits|goals|transitions)/.test(pathname);
  const note = (kind: 'screen' | 'report' | 'site' | 'segment' | 'goal' | 'range' | 'action') => t(`palette.${kind}`);
  return [
    ...navItems(site?.id, kept).map(({ key, path }) => ({
      value: `screen ${key}`,
      label: t(`nav.${key}`),
      note: note('screen'),
      to: path,
    })),
    ...(site === undefined ? [] : reports).map(({ id, label, menu }) => ({
      value: `report ${id}`,
      label,
      note: `${note('report')}, ${menu}`,
      to: `/sites/${siteId}/reports/${id}${kept}`,
    })),
    ...sites.map((one) => ({
      value: `site ${one.id}`,
      label: one.name,
      note: `${note('site')}, ${hostOf(one)}`,
      to: `/sites/${one.id}/overview`,
    })),
    ...segments.map(({ id, name, definition }) => ({
      value: `segment ${id}`,
      label: name,
      note: note('segment'),
      to: hasRange
        ? here('segment', definition)
        : `/sites/${siteId}/overview?segment=${encodeURIComponent(definition)}`,
    })),
    ...goals.map(({ id, name }) => ({
      value: `goal ${id}`,
      label: name,
      note: note('goal'),
      to: `/sites/${siteId}/goals${kept}`,
    })),
    ...(hasRange ? namedRanges : []).map((name) => ({
      value: `range ${name}`,
      label: t(`range.${name}`),
      note: note('range'),
      to: here('range', name),
    })),
    { value: 'action add-site', label: t('nav.addSite'), note: note('action'), to: '/sites/new' },
    ...themeChoices.map((choice) => ({
      value: `action ${choice}`,
      label: t(`account.${choice}`),
      note: `${note('action')}, ${t('account.theme')}`,
      act: () => setTheme(choice),
    })),
    { value: 'action keys', label: t('account.keys'), note: note('action'), act: onHelp },
  ];
}
