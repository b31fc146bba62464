import type { ReactNode } from 'react';
import './keycap.css';

/** A key as it is printed on the keyboard. */
export function Keycap({ children }: { children: ReactNode }) {
  return <kbd className="keycap">{children}</kbd>;
}
