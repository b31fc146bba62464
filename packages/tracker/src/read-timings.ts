import type { Params } from './encode-params.ts';

/**
 * Load times of this page in milliseconds: network, server, transfer, DOM processing, DOM completion, load handlers.
 * A time that the browser does not know yet is left out.
 */
export function readTimings(): Params {
  const timing = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined;
  if (!timing) return {};
  const between = (start: number, end: number) => (end ? Math.round(end - start) : undefined);
  return {
    pf_net: between(timing.fetchStart, timing.connectEnd),
    pf_srv: between(timing.requestStart, timing.responseStart),
    pf_tfr: between(timing.responseStart, timing.responseEnd),
    pf_dm1: between(timing.responseEnd, timing.domInteractive),
    pf_dm2: between(timing.domInteractive, timing.domComplete),
    pf_onl: between(timing.loadEventStart, timing.loadEventEnd),
  };
}
