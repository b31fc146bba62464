import { buildRequest } from './build-request.ts';
import { createConsent } from './create-consent.ts';
import { createCookieJar } from './cookie-jar.ts';
import { createSender } from './create-sender.ts';
import { createSettingCommands } from './create-setting-commands.ts';
import { createVisitorMemory } from './create-visitor-memory.ts';
import { randomHex } from './random-hex.ts';
import { randomPageViewId } from './random-page-view-id.ts';
import { readClientHints } from './read-client-hints.ts';
import { readFeatures } from './read-features.ts';
import { readTimings } from './read-timings.ts';
import type { Settings } from './settings.ts';

/** The commands of a page by name; the object is `this` in a function that the page pushes. */
export type Tracker = Record<string, (...given: never[]) => unknown>;

/** Makes the tracker of a page from its settings. */
export function createTracker(settings: Settings): Tracker {
  const jar = createCookieJar(settings);
  const memory = createVisitorMemory(settings, jar);
  const sender = createSender();
  let beforeHints: (() => void)[] | undefined = [];
  let hints = '';
  let pageViewId = '';
  let timedViews = 0;

  const send = (request: string, isPageView: boolean) => {
    const withHit = request + '&hit_id=' + randomHex();
    const now = () => {
      // COMPAT: the times of loading ride on the first page view and again on the next.
      const timings = isPageView && timedViews++ < 2 ? readTimings() : '';
      const features = settings.readsFeatures ? hints + readFeatures() : '';
      sender.send(settings.trackerUrl, withHit + timings + consent.parameter() + features, settings.method);
    };
    if (beforeHints) beforeHints.push(now);
    else now();
  };
  const track = (call: string, isPageView: boolean) => {
    const isRefused = settings.respectsDoNotTrack && navigator.doNotTrack === '1';
    if (isRefused) return;
    const request = buildRequest(call, settings, jar, memory, pageViewId);
    consent.whenGiven(() => send(request, isPageView));
  };
  const consent = createConsent(settings, jar, () => track('ping=1', false));
  const start = () => {
    for (const sendNow of beforeHints ?? []) sendNow();
    beforeHints = undefined;
  };
  void readClientHints().then((known) => {
    hints = known;
    start();
  });
  addEventListener('pagehide', () => {
    start();
    sender.release();
  });

  return {
    ...createSettingCommands(settings, jar),
    ...consent.commands,
    getVisitorId: () => memory.recall(Math.floor(Date.now() / 1000)).id,
    trackPageView(title?: string) {
      pageViewId = randomPageViewId();
      track('action_name=' + encodeURIComponent(title || settings.title), true);
    },
  };
}
