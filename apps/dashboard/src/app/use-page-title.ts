import { useEffect } from 'react';

/** Names the page in the browser's tab: what it shows first, then whose it is. */
export function usePageTitle(...parts: readonly string[]): void {
  const title = [...parts.filter(Boolean), 'Accord'].join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
