import type { Metric, TableReport } from '@accord/catalog/define';
import actionsPerVisit from '@accord/catalog/metrics/actions-per-visit';
import bounceRate from '@accord/catalog/metrics/bounce-rate';
import conversionRate from '@accord/catalog/metrics/conversion-rate';
import visitDuration from '@accord/catalog/metrics/visit-duration';
import type { ApiCall } from './api-call.ts';

const isOn = (text: string | undefined): boolean => text !== undefined && text !== '' && text !== '0';

/** True where the call asks for the columns of goals with what is worked out of them. */
export const wantsAllGoals = ({ parameters }: ApiCall): boolean =>
  isOn(parameters.text('filter_update_columns_when_show_all_goals'));

type NameOf = (metric: Metric) => string | undefined;

/** The columns with the averages and rates that can be worked out of a report about visits or pages. */
export function withProcessed(report: TableReport, metrics: readonly Metric[], nameOf: NameOf): readonly Metric[] {
  const isAboutVisits = report.metrics.some(({ wire }) => wire === 'nb_visits_converted' || wire === 'entry_nb_visits');
  if (!isAboutVisits) return metrics;
  const names = new Set(metrics.map(nameOf));
  const added = [conversionRate, actionsPerVisit, visitDuration, bounceRate].filter(({ wire }) => !names.has(wire));
  return [...metrics, ...added];
}

/** The same where the call asks for it. */
export function addProcessed(
  call: ApiCall,
  report: TableReport,
  metrics: readonly Metric[],
  nameOf: NameOf,
): readonly Metric[] {
  const isAsked = wantsAllGoals(call) || isOn(call.parameters.text('filter_add_columns_when_show_all_columns'));
  return isAsked ? withProcessed(report, metrics, nameOf) : metrics;
}
