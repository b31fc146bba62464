import { AccordError } from '@accord/catalog/errors';
import customActionDimension from '@accord/catalog/reports/custom/custom-action-dimension';
import customVisitDimension from '@accord/catalog/reports/custom/custom-visit-dimension';
import { answerReport } from '../answer-report.ts';
import { type ApiMethod, askedSites, required } from '../api-call.ts';

/** A custom dimension's report: of visits or of actions, as the dimension is. */
export const customDimensionsGetCustomDimension: ApiMethod = {
  wire: 'CustomDimensions.getCustomDimension',
  async answer(call) {
    const id = Number(required(call, 'idDimension'));
    const [site] = askedSites(call).sites;
    const dimension = site?.allDimensions.find(({ dimensionId }) => dimensionId === id);
    if (dimension === undefined) throw new AccordError('bad-parameter', 'The site has no such custom dimension.');
    return answerReport(call, dimension.scope === 'visit' ? customVisitDimension : customActionDimension);
  },
};
