import { useSyncExternalStore } from 'react';

const narrow = window.matchMedia('(max-width: 759px)');

/** Whether the page is as wide as a phone; for what the style sheet cannot decide. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      narrow.addEventListener('change', listener);
      return () => narrow.removeEventListener('change', listener);
    },
    () => narrow.matches,
  );
}
