import { IconShieldCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { CountedAge } from './counted-age.tsx';
import './proof-line.css';

interface Props {
  /** What was counted, and that nothing was estimated. */
  children: ReactNode;
  /** ISO time; undefined before the first answer. */
  countedAt: string | undefined;
  timeZone: string;
  isRefreshing: boolean;
}

/** How the figures above were made, and when. */
export function ProofLine({ children, countedAt, timeZone, isRefreshing }: Props) {
  return (
    <footer className={isRefreshing ? 'proof-line is-refreshing' : 'proof-line'}>
      <IconShieldCheck size={17} stroke={1.6} aria-hidden="true" />
      <span>{children}</span>
      {countedAt !== undefined && <CountedAge countedAt={countedAt} timeZone={timeZone} />}
    </footer>
  );
}
