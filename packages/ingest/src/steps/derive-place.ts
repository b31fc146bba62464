import { countryOfLanguage } from '../country-of-language.ts';
import type { Step } from '../step.ts';

/** Country and place: what the hit states (with a token), else from the address, else guessed from the language. */
export const derivePlace: Step = (draft, ports) => {
  const { params } = draft;
  const stated = params.country.trim().toLowerCase();
  draft.region = params.region.trim().toUpperCase();
  draft.city = params.city.trim();
  draft.latitude = params.lat ?? null;
  draft.longitude = params.long ?? null;
  if (stated !== '' || draft.region !== '' || draft.city !== '' || draft.latitude !== null || draft.longitude !== null)
    draft.details.isPlaceStated = true;
  if (stated !== '') {
    draft.country = stated;
  } else {
    const found = ports.countryOf(draft.address);
    draft.country = found === '' ? countryOfLanguage(draft.language) : found;
  }
  if (draft.country === 'ti') draft.country = 'cn';
  return undefined;
};
