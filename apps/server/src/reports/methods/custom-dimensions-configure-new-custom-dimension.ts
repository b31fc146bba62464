import { AccordError } from '@accord/catalog/errors';
import { MOST_DIMENSIONS } from '@accord/control-db/custom-dimensions';
import { type ApiMethod, required } from '../api-call.ts';
import { readDimension } from './read-dimension.ts';
import { writableSite } from './writable-site.ts';

export const customDimensionsConfigureNewCustomDimension: ApiMethod = {
  wire: 'CustomDimensions.configureNewCustomDimension',
  async answer(call) {
    const site = writableSite(call);
    const scope = required(call, 'scope');
    if (scope !== 'visit' && scope !== 'action') throw new AccordError('bad-parameter', "'scope' is visit or action.");
    const id = await call.parts.customDimensions.add(site, { ...readDimension(call), scope });
    if (id === null)
      throw new AccordError('bad-parameter', `A site has at most ${MOST_DIMENSIONS} dimensions of each scope.`);
    return { kind: 'value', value: id };
  },
};
