/** A part of the loading of a page: its columns, and what the Matomo-compatible API calls it. */
export interface LoadPhase {
  id: string;
  column: string;
  label: string;
  doc: string;
  wire: string;
  /** COMPAT: name in the added-up columns of PagePerformance; `servery` is what the wire format says. */
  total: string;
  hits: string;
}

const phase = (name: string, label: string, doc: string, total: string): LoadPhase => ({
  id: name.replaceAll('_', '-'),
  column: `time_${name}_ms`,
  label,
  doc,
  wire: name,
  total: `${total}_time`,
  hits: `${total === 'servery' ? 'server' : total}_hits`,
});

/** The parts in the order in which they happen. */
export const loadPhases: readonly LoadPhase[] = [
  phase('network', 'Network time', 'to reach the server', 'network'),
  phase('server', 'Server time', 'that the server took to answer', 'servery'),
  phase('transfer', 'Transfer time', 'to receive the answer', 'transfer'),
  phase('dom_processing', 'Processing time', 'until the page could be used', 'domprocessing'),
  phase('dom_completion', 'Completion time', 'until the page was complete', 'domcompletion'),
  phase('on_load', 'On-load time', 'of the scripts that run once the page is loaded', 'onload'),
];
