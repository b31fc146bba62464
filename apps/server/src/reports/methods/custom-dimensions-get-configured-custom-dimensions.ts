import type { ApiMethod } from '../api-call.ts';
import { dimensionEntity } from './dimension-entity.ts';
import { namedSite } from './writable-site.ts';

export const customDimensionsGetConfiguredCustomDimensions: ApiMethod = {
  wire: 'CustomDimensions.getConfiguredCustomDimensions',
  async answer(call) {
    return { kind: 'rows', rows: namedSite(call).allDimensions.map(dimensionEntity) };
  },
};
