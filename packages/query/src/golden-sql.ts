import type { Report } from '@accord/catalog/define';
import { reports } from '@accord/catalog/generated/reports';
import { compileReport } from './compile/compile-report.ts';
import type { Question } from './question.ts';
import { type Period, periodContaining } from './time/period.ts';

const TIME_ZONE = 'Europe/Berlin';
const day = (date: string): Period => periodContaining('day', date);

/** The kinds of question whose SQL differs. */
function variantsOf(report: Report): [string, Pick<Question, 'periods' | 'uniques'>][] {
  const variants: [string, Pick<Question, 'periods' | 'uniques'>][] = [
    ['day', { periods: [day('2024-03-05')], uniques: 'whole-period' }],
    ['days', { periods: [day('2024-03-30'), day('2024-03-31'), day('2024-04-01')], uniques: 'whole-period' }],
  ];
  if (report.kind === 'table') {
    variants.push([
      'week-of-daily-counts',
      { periods: [periodContaining('week', '2024-03-05')], uniques: 'daily-sum' },
    ]);
  }
  return variants;
}

/** Every kind of question about every report, by the name of its golden file. */
export function goldenQuestions(): { name: string; title: string; question: Question }[] {
  return reports.flatMap((report: Report) =>
    variantsOf(report).map(([variant, asked]) => ({
      name: `${report.id}.${variant}.sql`,
      title: `${report.label}, ${variant}, ${TIME_ZONE}`,
      question: { report, metrics: report.metrics, orgId: 1, siteId: 1, timeZone: TIME_ZONE, ...asked },
    })),
  );
}

/** What `golden/` holds: for every report and kind of question the SQL as it is sent, its parameters above it. */
export function goldenSql(): Map<string, string> {
  return new Map(
    goldenQuestions().map(({ name, title, question }) => {
      const { sql, params } = compileReport(question);
      const lines = Object.entries(params).map(([param, value]) => `--   ${param} = ${JSON.stringify(value)}`);
      return [name, `-- ${title}\n${lines.join('\n')}\n${sql}`];
    }),
  );
}
