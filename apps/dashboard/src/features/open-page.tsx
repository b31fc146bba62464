import type { ReactNode } from 'react';
import { Mark } from '../ui/mark.tsx';
import './open-page.css';

/** The frame of pages that anyone may open: the mark and a sheet. */
export function OpenPage({ children }: { children: ReactNode }) {
  return (
    <div className="open-page">
      <header className="open-page-head">
        <Mark />
        Accord
      </header>
      <main className="sheet">{children}</main>
    </div>
  );
}
