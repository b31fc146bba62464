import type { ResultTable } from '../write-result.ts';
import type { ProfileShare, ProfileSummary } from './summarise-profile.ts';

const MOST_ROWS = 30;
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const rows = (shares: readonly ProfileShare[]): string[][] =>
  shares.slice(0, MOST_ROWS).map(({ name, share }) => [name, percent(share)]);

/** A profile as tables, most expensive first. */
export function profileTables({ functions, files, callers }: ProfileSummary): ResultTable[] {
  return [
    { title: 'By function, with what it calls', rows: [['function', 'part'], ...rows(callers)] },
    { title: 'By function, alone', rows: [['function', 'part'], ...rows(functions)] },
    { title: 'By file', rows: [['file', 'part'], ...rows(files)] },
  ];
}
