/**
 * Load times of this page as `&pf_…` parameters, in milliseconds: network, server, transfer, DOM processing, DOM
 * completion, load handlers. A time that the browser does not know yet is left out.
 */
export function readTimings(): string {
  const timing = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined;
  if (!timing) return '';
  const part = (name: string, end: number, start: number) =>
    end && end >= start ? '&pf_' + name + '=' + Math.round(end - start) : '';
  return (
    part('net', timing.connectEnd, timing.fetchStart) +
    part('srv', timing.responseStart, timing.requestStart) +
    part('tfr', timing.responseEnd, timing.responseStart) +
    part('dm1', timing.domInteractive, timing.responseEnd) +
    part('dm2', timing.domComplete, timing.domInteractive) +
    part('onl', timing.loadEventEnd, timing.loadEventStart)
  );
}
