import type { CustomDimension } from '@accord/control-db/custom-dimensions';
import type { WireRow } from '../api-answer.ts';

/** A custom dimension as the Matomo-compatible API describes it. */
export function dimensionEntity(dimension: CustomDimension): WireRow {
  return {
    idcustomdimension: String(dimension.dimensionId),
    idsite: String(dimension.siteId),
    name: dimension.name,
    index: String(dimension.place),
    scope: dimension.scope,
    active: dimension.isActive,
    extractions: dimension.extractions.map(({ source, pattern }) => ({ dimension: source, pattern })),
    case_sensitive: dimension.isCaseSensitive,
  };
}
