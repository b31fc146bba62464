import { buildRequest } from './build-request.ts';
import { type Commands, createCommands } from './create-commands.ts';
import { createConsent } from './create-consent.ts';
import { createCookieJar } from './create-cookie-jar.ts';
import { createSender } from './create-sender.ts';
import { createVisitorMemory } from './create-visitor-memory.ts';
import { encodeParams, type Params } from './encode-params.ts';
import { randomHex } from './random-hex.ts';
import { readClientHints } from './read-client-hints.ts';
import { readFeatures } from './read-features.ts';
import { readTimings } from './read-timings.ts';
import type { Settings } from './settings.ts';

const mostHeld = 50;

/** The tracker of a page: its commands by name. It is `this` in a function that the page pushes. */
export interface Tracker extends Commands {
  trackPageView: (title?: string) => void;
}

/** Makes a tracker. Hits are held in memory until client hints are known and consent, where required, is given. */
export function createTracker(settings: Settings): Tracker {
  const jar = createCookieJar(settings);
  const memory = createVisitorMemory(settings, jar);
  const [send, release] = createSender();
  const held: (() => void)[] = [];
  let areHintsKnown = false;
  let uadata: string | undefined;
  let hasTracked = false;
  let pageViewId: string | undefined;
  let timed = 0;

  const flush = () => {
    if (areHintsKnown && consent() !== 0) for (const sendNow of held.splice(0)) sendNow();
  };
  const track = (call: Params, isPageView?: boolean) => {
    if (held.length >= mostHeld || (settings.DoNotTrack && navigator.doNotTrack === '1')) return;
    const request = buildRequest(call, settings, jar, memory, pageViewId);
    hasTracked = true;
    held.push(() => {
      // COMPAT: the times of loading ride on the first page view and again on the next hit.
      const timings = (isPageView || timed) && timed++ < 2 ? readTimings() : {};
      const added = encodeParams({ ...timings, consent: consent(), uadata, ...readFeatures() });
      send(settings.TrackerUrl, request + added, settings.RequestMethod);
    });
    flush();
  };
  const [consent, consentCommands] = createConsent(settings, jar, (withCookies) => {
    flush();
    if (!withCookies || !hasTracked) return;
    // The hits before had no visitor; this tells the server of the one that the cookie has made known.
    memory.keep(memory.recall());
    track({ ping: 1 });
  });
  const start = () => {
    areHintsKnown = true;
    flush();
  };
  readClientHints((hints) => {
    uadata = hints;
    start();
  });
  addEventListener('pagehide', () => {
    start();
    release();
  });

  return Object.assign(createCommands(settings, jar), consentCommands, {
    getCurrentUrl: () => settings.CustomUrl,
    getVisitorId: () => memory.recall()[0],
    trackPageView(title?: string) {
      pageViewId = randomHex().slice(10);
      track({ action_name: title || settings.DocumentTitle }, true);
    },
  });
}
