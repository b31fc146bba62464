import type { Report } from '@accord/catalog/define';
import { AccordError } from '@accord/catalog/errors';
import { reports } from '@accord/catalog/generated/reports';
import { answerBelow, answerFigure, answerReport } from './answer-report.ts';
import type { ApiMethod } from './api-call.ts';
import { actionsGetOne } from './methods/actions-get-one.ts';
import { annotations } from './methods/annotations.ts';
import { apiGet } from './methods/api-get.ts';
import { apiGetProcessedReport } from './methods/api-get-processed-report.ts';
import { apiGetRowEvolution } from './methods/api-get-row-evolution.ts';
import { apiGlossary } from './methods/api-glossary.ts';
import { apiInstance } from './methods/api-instance.ts';
import { apiMetadata } from './methods/api-metadata.ts';
import { apiPages } from './methods/api-pages.ts';
import { apiSegments } from './methods/api-segments.ts';
import { customDimensionsConfigureExistingCustomDimension } from './methods/custom-dimensions-configure-existing-custom-dimension.ts';
import { customDimensionsConfigureNewCustomDimension } from './methods/custom-dimensions-configure-new-custom-dimension.ts';
import { customDimensionsGetConfiguredCustomDimensions } from './methods/custom-dimensions-get-configured-custom-dimensions.ts';
import { customDimensionsGetConfiguredCustomDimensionsHavingScope } from './methods/custom-dimensions-get-configured-custom-dimensions-having-scope.ts';
import { customDimensionsGetCustomDimension } from './methods/custom-dimensions-get-custom-dimension.ts';
import { goalsAddGoal } from './methods/goals-add-goal.ts';
import { goalsDeleteGoal } from './methods/goals-delete-goal.ts';
import { goalsGet } from './methods/goals-get.ts';
import { goalsGetGoal } from './methods/goals-get-goal.ts';
import { goalsGetGoals } from './methods/goals-get-goals.ts';
import { goalsUpdateGoal } from './methods/goals-update-goal.ts';
import { insightMethods } from './methods/insight-methods.ts';
import { liveGetCounters } from './methods/live-get-counters.ts';
import { liveGetLastVisitsDetails } from './methods/live-get-last-visits-details.ts';
import { liveGetMostRecent } from './methods/live-get-most-recent.ts';
import { liveGetVisitorProfile } from './methods/live-get-visitor-profile.ts';
import { multiSites } from './methods/multi-sites.ts';
import { segmentEditor } from './methods/segment-editor.ts';
import { sitesManagerAddSite } from './methods/sites-manager-add-site.ts';
import { sitesManagerGetAllSites } from './methods/sites-manager-get-all-sites.ts';
import { sitesManagerGetSiteFromId } from './methods/sites-manager-get-site-from-id.ts';
import { sitesManagerGetSitesIdWithAtLeastViewAccess } from './methods/sites-manager-get-sites-id-with-at-least-view-access.ts';
import { transitions } from './methods/transitions.ts';

/** Methods that are no reports, or do more than one. */
const written: readonly ApiMethod[] = [
  ...actionsGetOne,
  ...annotations,
  apiGet,
  apiGetProcessedReport,
  apiGetRowEvolution,
  ...apiGlossary,
  ...apiInstance(() => byName.keys()),
  ...apiMetadata,
  ...apiPages,
  ...apiSegments,
  customDimensionsConfigureExistingCustomDimension,
  customDimensionsConfigureNewCustomDimension,
  customDimensionsGetConfiguredCustomDimensions,
  customDimensionsGetConfiguredCustomDimensionsHavingScope,
  goalsAddGoal,
  goalsDeleteGoal,
  goalsGet,
  goalsGetGoal,
  goalsGetGoals,
  goalsUpdateGoal,
  customDimensionsGetCustomDimension,
  ...insightMethods,
  liveGetCounters,
  liveGetLastVisitsDetails,
  ...liveGetMostRecent,
  liveGetVisitorProfile,
  ...multiSites,
  ...segmentEditor,
  sitesManagerAddSite,
  sitesManagerGetAllSites,
  sitesManagerGetSiteFromId,
  sitesManagerGetSitesIdWithAtLeastViewAccess,
  ...transitions,
];

/** The methods that a report of the catalog makes by being declared. */
function methodsOfReport(report: Report): ApiMethod[] {
  const whole: ApiMethod = { wire: report.wire, answer: (call) => answerReport(call, report) };
  if (report.kind === 'table') {
    const wire = report.below?.wire;
    return wire === undefined ? [whole] : [whole, { wire, answer: (call) => answerBelow(call, report) }];
  }
  return [
    whole,
    ...report.singles.map(
      (single): ApiMethod => ({ wire: single.wire, answer: (call) => answerFigure(call, report, single) }),
    ),
  ];
}

const byName = new Map([...reports.flatMap(methodsOfReport), ...written].map((method) => [method.wire, method]));

/** @throws AccordError unknown-method */
export function findMethod(name: string): ApiMethod {
  const method = byName.get(name);
  if (method === undefined) {
    throw new AccordError('unknown-method', `The method '${name.slice(0, 100)}' does not exist or is not available.`);
  }
  return method;
}
