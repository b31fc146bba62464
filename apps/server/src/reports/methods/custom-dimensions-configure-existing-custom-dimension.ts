import { AccordError } from '@accord/catalog/errors';
import { type ApiMethod, required } from '../api-call.ts';
import { readDimension } from './read-dimension.ts';
import { writableSite } from './writable-site.ts';

export const customDimensionsConfigureExistingCustomDimension: ApiMethod = {
  wire: 'CustomDimensions.configureExistingCustomDimension',
  async answer(call) {
    const site = writableSite(call);
    const id = Number(required(call, 'idDimension'));
    const known = site.allDimensions.find((dimension) => dimension.dimensionId === id);
    if (!known) throw new AccordError('bad-parameter', "'idDimension' names no custom dimension of the site.");
    const sent = readDimension(call);
    const isCaseSensitive =
      call.parameters.text('caseSensitive') === undefined ? known.isCaseSensitive : sent.isCaseSensitive;
    await call.parts.customDimensions.update(site, id, { ...sent, isCaseSensitive });
    return { kind: 'done' };
  },
};
