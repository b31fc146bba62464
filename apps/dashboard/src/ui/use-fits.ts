import { type RefObject, useEffect, useRef, useState } from 'react';

/** Whether an element is at least `needsPx` wide, followed as it changes; true until it is laid out. */
export function useFits(needsPx: number): [RefObject<HTMLDivElement | null>, boolean] {
  const frame = useRef<HTMLDivElement>(null);
  const [widthPx, setWidthPx] = useState(Number.POSITIVE_INFINITY);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setWidthPx(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [frame, widthPx >= needsPx];
}
