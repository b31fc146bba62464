import { cleanText } from '../url/clean-text.ts';
import type { Kind } from './kind.ts';

/** An error that a script of the page ran into. */
export const crash: Kind = {
  type: 'crash',
  isMeant: ({ params }) => params.cra.trim() !== '',
  describe(draft) {
    const { params, details } = draft;
    draft.title = '';
    details.errorMessage = cleanText(params.cra);
    const texts = {
      errorType: cleanText(params.cra_tp),
      errorCategory: cleanText(params.cra_ct),
      errorFile: cleanText(params.cra_ru),
      errorStack: params.cra_st.trim(),
    };
    for (const [field, text] of Object.entries(texts)) if (text !== '') details[field as keyof typeof texts] = text;
    if (params.cra_rl !== undefined && params.cra_rl >= 0) details.errorLine = params.cra_rl;
    if (params.cra_rc !== undefined && params.cra_rc >= 0) details.errorColumn = params.cra_rc;
    return undefined;
  },
};
