import type { Report, SeriesReport, TableReport } from '@accord/catalog/define';
import type { ApiCall } from './api-call.ts';

/** The report that the method answers for this call: some have others for some values of a parameter. */
export function chooseVariant<R extends SeriesReport | TableReport>({ parameters }: ApiCall, report: R): R {
  const { variants } = report as Report;
  const value = variants === undefined ? undefined : parameters.text(variants.parameter);
  if (variants === undefined || value === undefined || value === '' || value === '0') return report;
  const otherwise = 'otherwise' in variants ? variants.otherwise : undefined;
  return (variants.reports[value] ?? otherwise ?? report) as R;
}
