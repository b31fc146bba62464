/** Figures that must be equal: two columns of one row that `compileFigureChecks` asks for. */
export interface FigureCheckEntry {
  id: string;
  label: string;
  doc: string;
  /** Columns of the answer. */
  expected: string;
  found: string;
}

/** What is compared for every site in turn. STORED: ids are in the control store. */
export const FIGURE_CHECKS: readonly FigureCheckEntry[] = [
  {
    id: 'days-make-range',
    label: 'Days and range',
    doc: 'The visits of the days, counted one by one, are those of the whole range.',
    expected: 'm_visits',
    found: 'm_visits_of_days',
  },
  {
    id: 'rows-make-total',
    label: 'Rows and total',
    doc: 'The visits of the kinds of device, added up, are the visits of the summary.',
    expected: 'm_visits',
    found: 'm_visits_of_devices',
  },
  {
    id: 'actions-of-visits',
    label: 'Actions and visits',
    doc: 'The actions that visits count are the actions that are stored.',
    expected: 'm_actions_of_visits',
    found: 'm_actions',
  },
  {
    id: 'page-views-of-visits',
    label: 'Page views and visits',
    doc: 'The page views that visits count are the page views that are stored.',
    expected: 'm_page_views_of_visits',
    found: 'm_page_views',
  },
];
