import { type ApiMethod, required } from '../api-call.ts';
import { dimensionEntity } from './dimension-entity.ts';
import { namedSite } from './writable-site.ts';

export const customDimensionsGetConfiguredCustomDimensionsHavingScope: ApiMethod = {
  wire: 'CustomDimensions.getConfiguredCustomDimensionsHavingScope',
  async answer(call) {
    const scope = required(call, 'scope');
    const ofScope = namedSite(call).allDimensions.filter((dimension) => dimension.scope === scope);
    return { kind: 'rows', rows: ofScope.map(dimensionEntity) };
  },
};
