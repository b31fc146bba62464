import type { Report } from '@accord/catalog/define';
import { reports } from '@accord/catalog/generated/reports';
import { segments } from '@accord/catalog/generated/segments';
import { invariant } from '@accord/kit/invariant';
import { compileReport } from './compile/compile-report.ts';
import type { QueryParam } from './ports.ts';
import type { Question } from './question.ts';
import { parseSegment } from './segment/parse-segment.ts';
import { EVERYTHING, type Segment } from './segment/segment.ts';
import { type Period, periodContaining } from './time/period.ts';

const TIME_ZONE = 'Europe/Berlin';
const day = (date: string): Period => periodContaining('day', date);
/** Lists with more entries than this are shown by their first ones. */
const MOST_SHOWN = 12;

const DAY = { periods: [day('2024-03-05')], uniques: 'whole-period', compat: '', levels: 1 } as const;

/** The kinds of question whose SQL differs. */
function variantsOf(report: Report): [string, Pick<Question, 'periods' | 'uniques' | 'compat' | 'levels'>][] {
  const variants: ReturnType<typeof variantsOf> = [
    ['day', DAY],
    ['days', { ...DAY, periods: [day('2024-03-30'), day('2024-03-31'), day('2024-04-01')] }],
  ];
  if (report.kind === 'series') return variants;
  variants.push([
    'week-of-daily-counts',
    { ...DAY, periods: [periodContaining('week', '2024-03-05')], uniques: 'daily-sum' },
  ]);
  if (report.below !== undefined) variants.push(['two-levels', { ...DAY, levels: 2 }]);
  if (report.dimension.compat !== undefined) variants.push(['as-5-2', { ...DAY, compat: '5.2' }]);
  return variants;
}

const QUESTION = { orgId: 1, siteId: 1, timeZone: TIME_ZONE } as const;

/** Segments whose SQL is kept: each name once, then how conditions are put together. */
const SEGMENTS: Readonly<Record<string, string>> = {
  operators: 'city==A;city!=B;city=@C;city!@D;city=^E;city=$F;actions>1;actions>=2;actions<9;actions<=8',
  'without-value': 'userId==;userId!=;actions==;latitude!=;pageTitle==',
  'any-of': 'countryCode==de,countryCode==fr;pageUrl=@/a,city==Berlin',
  'same-action': 'pageUrl=@/a;pageTitle=^B',
  'no-such-action': 'pageUrl!=example.org/a;pageTitle!@B',
  'same-conversion': 'visitConvertedGoalId==1;revenueOrder>=5,productSku==A;productSku!=B',
  'any-visit-of-the-person': 'visitor(countryCode==de;pageUrl=@/a),!visitor(90d|visitConvertedGoalId==1)',
  sequence: 'sequence(pageUrl=@/a>>30m>>pageUrl=@/b;eventCategory!=x>>pageTitle==C,pageTitle==D)',
  'sequence-of-the-person': 'actions>1;!visitorSequence(30d|pageUrl=@/a>>7d>>pageUrl=@/b)',
  'either-place': 'dimension1==pro;dimension1!=;dimension1!=free;customVariablePageName2=@x',
};

function segmentOf(text: string): Segment {
  const segment = parseSegment(text);
  invariant(segment.ok, `the segment ${text} can be read`);
  return segment.value;
}

/** A value that every condition with the name takes. */
const sampleOf = {
  text: 'a',
  url: 'a',
  code: 'us',
  number: '1',
  coordinate: '1',
  id: '1',
  address: '192.0.2.1',
} as const;

function segmentQuestions(): { name: string; title: string; question: Question }[] {
  const everyName = segments.map(({ id, wire, value, isNumbered }): [string, string] => [
    `name-${id}`,
    `${wire}${isNumbered ? 2 : ''}==${sampleOf[value]}`,
  ]);
  const texts = [...everyName, ...Object.entries(SEGMENTS)];
  return texts.flatMap(([name, text]) =>
    (['visits-summary', 'page-urls'] as const).flatMap((id) => {
      const report = reports.find((one) => one.id === id);
      invariant(report !== undefined, `the report ${id} exists`);
      if (id === 'page-urls' && name.startsWith('name-')) return [];
      const metrics = report.metrics.slice(0, 1);
      return [
        {
          name: `segment.${name}.${id}.sql`,
          title: text,
          question: { report, metrics, ...QUESTION, ...DAY, segment: segmentOf(text) },
        },
      ];
    }),
  );
}

/** Every kind of question about every report, by the name of its golden file. */
export function goldenQuestions(): { name: string; title: string; question: Question }[] {
  const ofReports = reports.flatMap((report: Report) =>
    variantsOf(report).map(([variant, asked]) => ({
      name: `${report.id}.${variant}.sql`,
      title: `${report.label}, ${variant}, ${TIME_ZONE}`,
      question: { report, metrics: report.metrics, ...QUESTION, ...asked, segment: EVERYTHING },
    })),
  );
  return [...ofReports, ...segmentQuestions()];
}

function shown(value: QueryParam): string {
  if (!Array.isArray(value) || value.length <= MOST_SHOWN) return JSON.stringify(value);
  return `${JSON.stringify(value.slice(0, MOST_SHOWN)).slice(0, -1)}, and ${value.length - MOST_SHOWN} more]`;
}

/** What `golden/` holds: for every report and kind of question the SQL as it is sent, its parameters above it. */
export function goldenSql(): Map<string, string> {
  return new Map(
    goldenQuestions().map(({ name, title, question }) => {
      const { sql, params } = compileReport(question);
      const lines = Object.entries(params).map(([param, value]) => `--   ${param} = ${shown(value)}`);
      return [name, `-- ${title}\n${lines.join('\n')}\n${sql}`];
    }),
  );
}
