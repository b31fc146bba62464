import { AccordError } from '@accord/catalog/errors';
import { compileTransitions } from '@accord/query/transitions/compile-transitions';
import { shapeTransitions } from '@accord/query/transitions/shape-transitions';
import { storedPageName } from '@accord/query/transitions/stored-page-name';
import { type AnswerSite, answerSites, byPeriod } from '../answer-sites.ts';
import type { ApiAnswer } from '../api-answer.ts';
import { type ApiCall, type ApiMethod, required } from '../api-call.ts';

const SURFACE = 'reporting-api';
/** COMPAT: rows of a list before the rest is put together, unless the caller says otherwise. */
const MOST_ROWS = 5;

const prettyDay = new Intl.DateTimeFormat('en-US', {
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  timeZone: 'UTC',
});

function mostRows({ parameters }: ApiCall): number {
  const text = parameters.text('limitBeforeGrouping') ?? '';
  if (text === '' || text === '0') return MOST_ROWS;
  if (!/^\d{1,4}$/.test(text)) throw new AccordError('bad-parameter', "'limitBeforeGrouping' is a number of rows.");
  return Number(text);
}

const answerTransitions =
  (name: string, by: 'url' | 'title'): AnswerSite =>
  async (call, { site, periods, segment }) => {
    const { orgId, siteId, timeZone } = site;
    const most = mostRows(call);
    const answers: [string, ApiAnswer][] = [];
    for (const period of periods.periods) {
      const query = compileTransitions({ siteId, timeZone, period, segment, by, action: storedPageName(name, by) });
      const subject = { report: 'transitions', orgId, siteId };
      const rows = await call.runner.runQuery(query, subject, SURFACE, call.signal);
      const { pageViews, row } = shapeTransitions(rows, most);
      if (pageViews === 0) throw new AccordError('bad-parameter', 'NoDataForAction');
      const day = period.first === period.last;
      const date = day ? prettyDay.format(new Date(`${period.first}T00:00:00Z`)) : period.label;
      answers.push([period.label, { kind: 'row', row: { date, ...row } }]);
    }
    return byPeriod(periods, answers);
  };

function actionType(call: ApiCall): 'url' | 'title' {
  const type = required(call, 'actionType');
  if (type !== 'url' && type !== 'title') throw new AccordError('bad-parameter', "'actionType' is url or title.");
  return type;
}

/** How people come to a page and where they go on from it. */
export const transitions: readonly ApiMethod[] = [
  {
    wire: 'Transitions.getTransitionsForAction',
    answer: async (call) => answerSites(call, answerTransitions(required(call, 'actionName'), actionType(call))),
  },
  {
    wire: 'Transitions.getTransitionsForPageUrl',
    answer: async (call) => answerSites(call, answerTransitions(required(call, 'pageUrl'), 'url')),
  },
  {
    wire: 'Transitions.getTransitionsForPageTitle',
    answer: async (call) => answerSites(call, answerTransitions(required(call, 'pageTitle'), 'title')),
  },
  { wire: 'Transitions.isPeriodAllowed', answer: async () => ({ kind: 'value', value: true }) },
];
