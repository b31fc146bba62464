import { Tabs } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import '../../ui/tabs.css';
import type { OverviewList } from './overview-panels.ts';
import { PanelList } from './panel-list.tsx';
import './rank-panel.css';
import type { OverviewState } from './use-overview-state.ts';

interface Props {
  /** Name in the address. */
  id: string;
  lists: readonly [OverviewList, ...OverviewList[]];
  state: OverviewState;
  /** Visits of the range, for shares; null while unknown. */
  visits: number | null;
}

/** A ranked list, or one of several behind tabs. */
export function RankPanel({ id, lists, state, visits }: Props) {
  const { t } = useTranslation();
  const chosen = lists.find((list) => list.id === state.search.get(id)) ?? lists[0];
  const content = <PanelList key={chosen.id} list={chosen} state={state} visits={visits} />;
  if (lists.length === 1) {
    return (
      <section className="panel rank-panel" aria-label={t(`lists.${chosen.id}`)}>
        <h2 className="rank-panel-title">{t(`lists.${chosen.id}`)}</h2>
        {content}
      </section>
    );
  }
  return (
    <section className="panel rank-panel" aria-label={t(`lists.${lists[0].id}`)}>
      <Tabs.Root
        value={chosen.id}
        onValueChange={(next) => state.set({ [id]: next === lists[0].id ? null : next })}
        activationMode="manual"
      >
        <Tabs.List className="tabs-list" aria-label={t(`lists.${lists[0].id}`)}>
          {lists.map((list) => (
            <Tabs.Trigger key={list.id} value={list.id} className="tabs-trigger" data-text={t(`lists.${list.id}`)}>
              {t(`lists.${list.id}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content value={chosen.id} className="tabs-panel" tabIndex={-1}>
          {content}
        </Tabs.Content>
      </Tabs.Root>
    </section>
  );
}
