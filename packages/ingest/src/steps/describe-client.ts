import type { Step } from '../step.ts';

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/;

/** PERF: (npm run bench -- ingest) a few hundred headers are all that browsers send. Bounded: anybody may send any. */
const languages = new Map<string, string>();
const LANGUAGES_KEPT = 2_000;
const LONGEST_KEPT = 100;

/** First valid tag of an Accept-Language list, as `ll` or `ll-cc`; 'xx' when there is none. */
export function parseLanguage(header: string): string {
  let language = languages.get(header);
  if (language === undefined) {
    language = firstLanguage(header);
    if (languages.size >= LANGUAGES_KEPT) languages.clear();
    if (header.length <= LONGEST_KEPT) languages.set(header, language);
  }
  return language;
}

function firstLanguage(header: string): string {
  for (const part of header.toLowerCase().split(',', 10)) {
    const tag = (part.split(';', 1)[0] ?? '').trim().replace('_', '-');
    if (!LANGUAGE_TAG.test(tag)) continue;
    const [language = '', ...rest] = tag.split('-');
    const region = rest.find((piece) => /^[a-z]{2}$/.test(piece));
    return region === undefined ? language : `${language}-${region}`;
  }
  return 'xx';
}

const clampPart = (value: number | undefined, most: number): number =>
  value === undefined || value < 0 || value > most ? 0 : value;

/** Browser plug-ins that a hit may name, as they are stored. */
const PLUGINS = ['pdf', 'cookie', 'java', 'fla', 'qt', 'realp', 'wma', 'ag'] as const;

/** Agent, language, screen, plug-ins and local time. */
export const describeClient: Step = (draft) => {
  const { params, raw } = draft;
  draft.userAgent = params.ua === '' ? raw.headers.userAgent : params.ua;
  draft.clientHints = params.uadata === '' ? (params.ua === '' ? raw.headers.clientHints : '') : params.uadata;
  draft.language = parseLanguage(params.lang === '' ? raw.headers.acceptLanguage : params.lang);
  draft.resolution = /^\d{1,5}x\d{1,5}$/.test(params.res) ? params.res : 'unknown';
  let plugins = '';
  for (const name of PLUGINS) if (params[name]) plugins += plugins === '' ? name : `,${name}`;
  if (plugins !== '') draft.details.plugins = plugins;
  if (params.h === undefined && params.m === undefined && params.s === undefined) {
    draft.localTimeS = Math.floor(draft.timeMs / 1000) % 86_400;
  } else {
    draft.localTimeS = clampPart(params.h, 23) * 3600 + clampPart(params.m, 59) * 60 + clampPart(params.s, 59);
  }
  return undefined;
};
