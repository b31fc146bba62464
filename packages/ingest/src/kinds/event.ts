import { cleanText } from '../url/clean-text.ts';
import { badParameter, type Kind } from './kind.ts';

/** An event that the site reports; participation in an experiment travels as one. */
export const event: Kind = {
  type: 'event',
  isMeant: ({ params }) => params.e_c !== '' && params.e_a !== '',
  describe(draft) {
    const { params, details } = draft;
    const category = cleanText(params.e_c);
    const action = cleanText(params.e_a);
    if (category === '' || action === '') return badParameter('e_c and e_a must not be blank');
    const name = cleanText(params.e_n);
    draft.title = '';
    if (category === 'abtesting') {
      draft.type = 'experiment';
      details.experiment = action;
      details.variation = name === '' ? 'original' : name;
      return undefined;
    }
    details.eventCategory = category;
    details.eventAction = action;
    if (name !== '') details.eventName = name;
    if (params.e_v !== undefined) details.eventValue = params.e_v;
    return undefined;
  },
};
