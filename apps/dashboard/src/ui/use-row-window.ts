import { type RefObject, useEffect, useState } from 'react';

/** Rows from `first` to before `end` are drawn; the heights stand for those above and below. */
export interface RowWindow {
  first: number;
  end: number;
}

/** Above and below the window, so that quick scrolling shows rows at once. */
const SPARE = 12;
const VIRTUAL_FROM = 200;

/** Which of `count` rows of equal height are near the window; all of them where there are few. */
export function useRowWindow(body: RefObject<HTMLElement | null>, count: number, rowPx: number): RowWindow {
  const [seen, setSeen] = useState<RowWindow>({ first: 0, end: VIRTUAL_FROM });
  const isVirtual = count > VIRTUAL_FROM;
  useEffect(() => {
    if (!isVirtual) return;
    const look = () => {
      const top = body.current?.getBoundingClientRect().top ?? 0;
      const next = rowsNear(top, window.innerHeight, rowPx, count);
      setSeen((before) => (before.first === next.first && before.end === next.end ? before : next));
    };
    look();
    // Captured, because what scrolls may be the page or a frame around the table.
    document.addEventListener('scroll', look, { capture: true, passive: true });
    window.addEventListener('resize', look);
    return () => {
      document.removeEventListener('scroll', look, { capture: true });
      window.removeEventListener('resize', look);
    };
  }, [body, count, rowPx, isVirtual]);
  return isVirtual ? { first: Math.min(seen.first, count), end: Math.min(seen.end, count) } : { first: 0, end: count };
}

/** The rows within a window, for a table body that begins at `top` of it; in steps, so that few scrolls draw anew. */
export function rowsNear(top: number, windowPx: number, rowPx: number, count: number): RowWindow {
  const step = SPARE / 2;
  const from = Math.floor(-top / rowPx / step) * step;
  const first = Math.min(Math.max(0, from - SPARE), count);
  const end = Math.min(count, Math.max(first, from + Math.ceil(windowPx / rowPx) + 2 * SPARE));
  return { first, end };
}
