import { createTracker, type Tracker } from './create-tracker.ts';
import { initialSettings } from './initial-settings.ts';
import { type Command, orderCommands } from './order-commands.ts';
import { watchNavigation } from './watch-navigation.ts';

type Queue = Command[] | { push(...commands: Command[]): void };

/**
 * Starts the tracker of a page: executes what the page has pushed to `_paq` so far, then each push at once.
 *
 * Attributes of the script: `data-site` (the site; a page view is tracked by itself unless the page pushes one),
 * `data-url` (the tracking endpoint; `accord.php` beside the script when left out), `data-spa` (page views of a
 * single-page application; `data-spa="hash"` counts changes after `#` too), `data-debug` (says what it ignores).
 */
export function startTracker(script: HTMLScriptElement | SVGScriptElement | null): void {
  const page = window as { _paq?: Queue };
  const queue = page._paq ?? [];
  // The script is on the page twice.
  if (!Array.isArray(queue)) return;
  const { site = '', url, spa, debug } = (script?.dataset ?? {}) as Record<string, string | undefined>;
  const source = (script as HTMLScriptElement | null)?.src;
  const settings = initialSettings(url || (source ? new URL('accord.php', source).href : ''), site);
  const tracker = createTracker(settings);
  const push = (...commands: Command[]) => {
    for (const command of commands) execute(tracker, command, debug !== undefined);
  };
  page._paq = { push };
  push(...orderCommands(queue));
  const trackPageView = tracker.trackPageView as () => void;
  if (site && !queue.some((command) => (command as readonly unknown[])[0] === 'trackPageView')) trackPageView();
  if (spa !== undefined) watchNavigation(settings, spa === 'hash', trackPageView);
}

function execute(tracker: Tracker, command: Command, isDebugging: boolean): void {
  const [name, ...given] = typeof command === 'function' ? [command] : command;
  const method = typeof name === 'function' ? name : tracker[name as string];
  try {
    if (method) method.apply(tracker, given as never[]);
    else if (isDebugging) console.warn('accord.js does not know the command', name);
  } catch (error) {
    // An error of the page's own function is the page's to see; the commands after it still run.
    setTimeout(() => {
      throw error;
    });
  }
}
