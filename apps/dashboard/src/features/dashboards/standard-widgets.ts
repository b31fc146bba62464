import type { Dashboard } from '@accord/contract/dashboards';

export type Widget = Dashboard['widgets'][number];

const figure = (metric: string) => ({ report: 'visits-summary', metric, kind: 'figure', size: 'small' }) as const;
const list = (report: string, metric: string) => ({ report, metric, kind: 'list', size: 'medium' }) as const;
const widgets: readonly Omit<Widget, 'id'>[] = [
  figure('visitors'),
  figure('visits'),
  figure('pageViews'),
  figure('bounceRate'),
  { report: 'visits-summary', metric: 'visitors', kind: 'trend', size: 'wide' },
  list('page-urls', 'visitors'),
  list('channels', 'visitors'),
  list('countries', 'visitors'),
  { report: 'device-types', metric: 'visits', kind: 'share', size: 'medium' },
];

/** What the standard overview shows, as widgets that can be arranged. */
export const standardWidgets: readonly Widget[] = widgets.map((widget, index) => ({ id: index + 1, ...widget }));
