import type { Widget } from './standard-widgets.ts';

/** The widgets with one of them a place earlier (-1) or later (1); the same where there is no such place. */
export function moveWidget(widgets: readonly Widget[], id: number, by: -1 | 1): readonly Widget[] {
  const from = widgets.findIndex((widget) => widget.id === id);
  const to = from + by;
  const moved = widgets[from];
  if (moved === undefined || to < 0 || to >= widgets.length) return widgets;
  const rest = widgets.filter((widget) => widget !== moved);
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}

/** The widgets with another at their end, under a number that none of them has. */
export function addWidget(widgets: readonly Widget[], widget: Omit<Widget, 'id'>): readonly Widget[] {
  return [...widgets, { id: Math.max(0, ...widgets.map(({ id }) => id)) + 1, ...widget }];
}
