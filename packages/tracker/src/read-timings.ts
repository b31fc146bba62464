import type { Params } from './encode-params.ts';

/**
 * Load times of this page in milliseconds: network, server, transfer, DOM processing, DOM completion, load handlers.
 * A time that the browser does not know yet is left out.
 */
export function readTimings(): Params {
  const timing = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined;
  if (!timing) return {};
  const between = (start: number, end: number) => (end ? Math.round(end - start) : undefined);
  const { fetchStart, connectEnd, requestStart, responseStart } = timing;
  return {
    pf_net: Math.round(connectEnd - fetchStart),
    pf_srv: Math.round(responseStart - requestStart),
    pf_tfr: between(responseStart, timing.responseEnd),
    pf_dm1: between(timing.responseEnd, timing.domInteractive),
    pf_dm2: between(timing.domInteractive, timing.domComplete),
    pf_onl: between(timing.loadEventStart, timing.loadEventEnd),
  };
}
