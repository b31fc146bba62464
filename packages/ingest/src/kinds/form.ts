import type { FormField } from '../action-details.ts';
import { parseJson } from '../parse-json.ts';
import { cleanText } from '../url/clean-text.ts';
import type { Kind } from './kind.ts';

const MOST_FIELDS = 200;
const LARGEST = 4_294_967_295;

const figure = (value: unknown): number => {
  const number = Math.trunc(Number(value));
  return Number.isFinite(number) ? Math.min(Math.max(number, 0), LARGEST) : 0;
};

/**
 * Fields as the tracker reports them: `[{n: name, t: ms, h: hesitation in ms, s: characters, b: left blank, c: changes,
 * f: focuses, d: deletes, u: cursor keys}, …]`. There is no place for what was typed.
 */
function parseFields(json: string): FormField[] {
  const parsed = json === '' ? undefined : parseJson(json);
  if (!Array.isArray(parsed)) return [];
  const fields: FormField[] = [];
  for (const entry of parsed.slice(0, MOST_FIELDS) as unknown[]) {
    if (entry === null || typeof entry !== 'object') continue;
    const { n, t, h, s, b, c, f, d, u } = entry as Record<string, unknown>;
    if (typeof n !== 'string' || n.trim() === '') continue;
    fields.push({
      name: cleanText(n).slice(0, 100),
      timeMs: figure(t),
      hesitationMs: figure(h),
      size: figure(s),
      isBlank: b === true || b === 1,
      changes: figure(c),
      focuses: figure(f),
      deletes: figure(d),
      cursorKeys: figure(u),
    });
  }
  return fields;
}

/** How far a visitor has come with a form. `fa_*` is a contract between our own tracker and server. */
export const form: Kind = {
  type: 'form',
  isMeant: ({ params }) => params.fa_vid !== '',
  describe(draft) {
    const { params, details } = draft;
    draft.title = '';
    details.formViewId = params.fa_vid.trim();
    const texts = {
      formId: cleanText(params.fa_id),
      formName: cleanText(params.fa_name),
      formEntryField: cleanText(params.fa_ef),
      formExitField: cleanText(params.fa_lf),
    };
    for (const [field, text] of Object.entries(texts)) if (text !== '') details[field as keyof typeof texts] = text;
    if (params.fa_st) details.isFormStarted = true;
    if (params.fa_su) details.isFormSubmitted = true;
    if (params.fa_co) details.isFormConverted = true;
    if (params.fa_hes !== undefined) details.formHesitationMs = figure(params.fa_hes);
    if (params.fa_ts !== undefined) details.formSpentMs = figure(params.fa_ts);
    if (params.fa_tts !== undefined) details.formToSubmitMs = figure(params.fa_tts);
    const fields = parseFields(params.fa_fields);
    if (fields.length > 0) details.formFields = fields;
    return undefined;
  },
};
