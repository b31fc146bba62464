import type { Step } from '../step.ts';

/** Ends a hit that only shows that the tracking code works; that it came is seen among the recent outcomes. */
export const checkInstallCheck: Step = ({ params }) =>
  params.tracker_install_check === '' ? undefined : { kind: 'dropped', reason: 'install-check' };
