import { useSearchParams } from 'react-router';

export const siteSorts = ['name', 'visitors', 'visits', 'pageViews', 'revenue'] as const;
export type SiteSort = (typeof siteSorts)[number];
export const siteDays = [1, 7, 28, 90, 365] as const;
const PAGE = 50;

export interface SiteListState {
  days: number;
  sort: SiteSort;
  order: 'asc' | 'desc';
  search: string;
  limit: number;
  setDays: (days: number) => void;
  /** By another column, or the same one the other way round. */
  sortBy: (sort: SiteSort) => void;
  setSearch: (search: string) => void;
  showMore: () => void;
}

/** What the list of sites shows, read from the address and written back to it. */
export function useSiteListState(): SiteListState {
  const [address, setAddress] = useSearchParams();
  const set = (changes: Readonly<Record<string, string>>, isSame = false) =>
    setAddress(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changes)) {
          if (value === '') next.delete(name);
          else next.set(name, value);
        }
        return next;
      },
      { replace: isSame },
    );
  const days = siteDays.find((one) => String(one) === address.get('days')) ?? 28;
  const sort = siteSorts.find((one) => one === address.get('sort')) ?? 'visits';
  const order = address.get('order') === 'asc' ? 'asc' : 'desc';
  const limit = Math.min(500, Math.max(PAGE, Number(address.get('rows')) || PAGE));
  return {
    days,
    sort,
    order,
    search: address.get('search') ?? '',
    limit,
    setDays: (next) => set({ days: String(next) }),
    sortBy: (next) => {
      const isUp = next === sort ? order === 'desc' : next === 'name';
      set({ sort: next, order: isUp ? 'asc' : 'desc' });
    },
    setSearch: (search) => set({ search, rows: '' }, true),
    showMore: () => set({ rows: String(limit + PAGE) }, true),
  };
}
