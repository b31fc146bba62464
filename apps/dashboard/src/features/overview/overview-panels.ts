/** A list of the overview: which report, ranked by which column, with which others beside it. */
export interface OverviewList {
  id: 'pages' | 'entry-pages' | 'exit-pages' | 'titles' | 'channels' | 'countries' | 'devices' | 'browsers' | 'systems';
  report: string;
  main: string;
  more: readonly string[];
  /** Labels are addresses: cut in the middle. */
  isAddress: boolean;
  /** A stacked bar above the list, and the share of each row in it. */
  isStacked: boolean;
}

const list = (
  id: OverviewList['id'],
  report: string,
  main: string,
  more: readonly string[],
  look: Partial<Pick<OverviewList, 'isAddress' | 'isStacked'>> = {},
): OverviewList => ({ id, report, main, more, isAddress: false, isStacked: false, ...look });

export interface OverviewPanel {
  /** Name in the address, as in `devices=browsers`. */
  id: 'pages' | 'acquisition' | 'places' | 'devices' | 'list';
  lists: readonly [OverviewList, ...OverviewList[]];
}

/** The panels under the chart, two in a row; on a phone, the lists of all are the tabs of one. */
export const overviewPanels: readonly OverviewPanel[] = [
  {
    id: 'pages',
    lists: [
      list('pages', 'page-urls', 'visitors', ['pageViews'], { isAddress: true }),
      list('entry-pages', 'entry-pages', 'entries', ['bounceRate'], { isAddress: true }),
      list('exit-pages', 'exit-pages', 'exits', ['exitRate'], { isAddress: true }),
      list('titles', 'page-titles', 'visitors', ['pageViews']),
    ],
  },
  { id: 'acquisition', lists: [list('channels', 'channels', 'visitors', ['visits'])] },
  { id: 'places', lists: [list('countries', 'countries', 'visitors', ['visits'])] },
  {
    id: 'devices',
    lists: [
      list('devices', 'device-types', 'visits', ['visitors'], { isStacked: true }),
      list('browsers', 'browsers', 'visits', ['visitors'], { isStacked: true }),
      list('systems', 'operating-systems', 'visits', ['visitors'], { isStacked: true }),
    ],
  },
];

const [pages, ...others] = overviewPanels.map(({ lists }) => lists[0]);
const behindTabs = overviewPanels.flatMap(({ lists }) => lists.slice(1));

/** The phone's one panel: the first list of each, then the others. */
export const phonePanel: OverviewPanel = { id: 'list', lists: [pages as OverviewList, ...others, ...behindTabs] };
