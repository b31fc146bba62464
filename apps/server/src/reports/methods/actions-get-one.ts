import type { TableReport } from '@accord/catalog/define';
import { loadPhases } from '@accord/catalog/metric-sets/load-phases';
import downloads from '@accord/catalog/reports/pages/downloads';
import outlinks from '@accord/catalog/reports/pages/outlinks';
import pageTitles from '@accord/catalog/reports/pages/page-titles';
import pageUrls from '@accord/catalog/reports/pages/page-urls';
import { pathParts, readable } from '@accord/query/shape/naming/page-address';
import { answerReport } from '../answer-report.ts';
import { type ApiCall, type ApiMethod, required } from '../api-call.ts';
import { callWith } from '../call-with.ts';

/** COMPAT: a page that is asked for alone comes without load times. */
const LOAD_TIMES = [
  'avg_page_load_time',
  ...loadPhases.flatMap(({ wire }) =>
    [`nb_hits_with_time`, 'min_time', 'max_time', 'avg_time'].map((name) => `${name}_${wire}`),
  ),
];

/** A path of labels as the parameter `label` has it: each part encoded, so that it may hold the separator. */
const labelOf = (parts: readonly string[]): string => parts.map(encodeURIComponent).join(' > ');

function labelOfUrl(url: string): string {
  const parts = pathParts(url).map(readable);
  return labelOf([...parts.slice(0, -1), `@${parts.at(-1) ?? 'index'}`]);
}

function labelOfTarget(url: string): string {
  const [, host = '', rest = ''] = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)(.*)$/i.exec(url) ?? [];
  return labelOf([host, rest.startsWith('/') ? rest : `/${rest}`]);
}

const one = (wire: string, parameter: string, report: TableReport, toLabel: (value: string) => string): ApiMethod => ({
  wire,
  answer: (call: ApiCall) => {
    const hidden = [...call.parameters.list('hideColumns'), ...LOAD_TIMES].join(',');
    const label = toLabel(required(call, parameter));
    return answerReport(callWith(call, { label, hideColumns: hidden, flat: undefined, expanded: undefined }), report);
  },
});

/** One row of a report on actions, by the whole address or title. */
export const actionsGetOne: readonly ApiMethod[] = [
  one('Actions.getPageUrl', 'pageUrl', pageUrls, labelOfUrl),
  one('Actions.getPageTitle', 'pageName', pageTitles, (title) => labelOf([`@${title}`])),
  one('Actions.getDownload', 'downloadUrl', downloads, labelOfTarget),
  one('Actions.getOutlink', 'outlinkUrl', outlinks, labelOfTarget),
];
