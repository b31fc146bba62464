import type { Report } from './define.ts';
import { menu } from './menu.ts';

/** Reports as the menu lists them, group by group; those that the menu does not name keep their order among themselves. */
export function inMenuOrder(reports: readonly Report[]): readonly Report[] {
  const groups = Object.keys(menu);
  const unnamed = [...new Set(reports.map((report) => report.menu))].filter((name) => menu[name] === undefined);
  return [...groups, ...unnamed].flatMap((name) => {
    const own = reports.filter((report) => report.menu === name);
    const named = menu[name]?.flatMap((id) => own.filter((report) => report.id === id)) ?? [];
    return [...named, ...own.filter((report) => !named.includes(report))];
  });
}
