import { cleanText } from '../url/clean-text.ts';
import { badParameter, type Kind } from './kind.ts';

/** A content block that was seen, or with an interaction, used. */
export const content: Kind = {
  type: 'content',
  isMeant: ({ params }) => params.c_n !== '',
  describe(draft) {
    const { params, details } = draft;
    const name = cleanText(params.c_n);
    if (name === '') return badParameter('c_n must not be blank');
    draft.title = '';
    details.contentName = name;
    const [piece, target, interaction] = [cleanText(params.c_p), cleanText(params.c_t), cleanText(params.c_i)];
    if (piece !== '') details.contentPiece = piece;
    if (target !== '') details.contentTarget = target;
    if (interaction !== '') details.contentInteraction = interaction;
    return undefined;
  },
};
