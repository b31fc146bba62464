import { createTracker } from './create-tracker.ts';
import { type Command, orderCommands } from './order-commands.ts';
import { readSettings } from './read-settings.ts';
import { watchNavigation } from './watch-navigation.ts';

/**
 * Starts the tracker of a page: executes what the page has pushed to `_paq` so far, then each push at once.
 *
 * Attributes of the script: `data-site` (the site; a page view is tracked by itself unless the page pushes one),
 * `data-url` (the tracking endpoint; `accord.php` beside the script when left out), `data-spa` (page views of a
 * single-page application; `data-spa="hash"` counts changes after `#` too), `data-debug` (says what it ignores).
 */
export function startTracker(script: HTMLScriptElement): void {
  const page = window as { _paq?: Command[] | { push: (...commands: Command[]) => void } };
  const queue = page._paq || [];
  // The script is on the page twice.
  if (!Array.isArray(queue)) return;
  const { site, url, spa, debug } = script.dataset;
  const settings = readSettings(url || new URL('accord.php', script.src || location.href).href, site || '');
  const tracker = createTracker(settings);

  const execute = (command: Command) => {
    const [name, ...given] = command;
    const method: unknown = typeof name === 'function' ? name : tracker[name as string];
    try {
      if (typeof method === 'function') method.apply(tracker, given);
      else if (debug !== undefined) console.warn('accord.js: unknown command', name);
    } catch (error) {
      // The page's own functions may fail; the commands after them still run.
      console.error(error);
    }
  };
  page._paq = { push: (...commands) => commands.forEach(execute) };
  orderCommands(queue).forEach(execute);
  const isTracked = queue.some((command) => command[0] === 'trackPageView');
  if (site && !isTracked) tracker.trackPageView();
  if (spa !== undefined) watchNavigation(settings, spa === 'hash', tracker.trackPageView);
}
