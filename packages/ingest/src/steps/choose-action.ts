import type { Step } from '../step.ts';

/** Which kind of action this is. Kinds that the wire format knows and that are not collected yet are counted, not guessed. */
export const chooseAction: Step = (draft) => {
  const { params } = draft;
  if (params.ping) {
    draft.type = 'ping';
    return undefined;
  }
  const isOther =
    params.download !== '' ||
    params.link !== '' ||
    (params.e_c !== '' && params.e_a !== '') ||
    params.c_n !== '' ||
    params.search !== '' ||
    params.idgoal !== undefined ||
    params.ca === true;
  if (isOther) return { kind: 'dropped', reason: 'not-supported' };
  draft.type = 'page';
  return undefined;
};
