import { decodeSafely } from './decode-safely.ts';
import type { Settings } from './settings.ts';

/** Frameworks set the title after the address: the page view waits that long for it. */
const titleDelayMs = 100;

/**
 * Calls `arrive` for each new address that a single-page application shows without loading a page. A change of the
 * part after `#` alone is a new address only with `countsHash`.
 */
export function watchNavigation(settings: Settings, countsHash: boolean, arrive: () => void): void {
  const address = () => location.href.replace(countsHash ? '' : /#.*/, '');
  let shown = address();
  const look = () => {
    if (address() === shown) return;
    shown = address();
    settings.ReferrerUrl = settings.CustomUrl;
    settings.CustomUrl = decodeSafely(location.href);
    setTimeout(() => {
      settings.DocumentTitle = document.title;
      arrive();
    }, titleDelayMs);
  };
  const push = history.pushState;
  history.pushState = function (...given) {
    push.apply(this, given);
    look();
  };
  addEventListener('popstate', look);
}
