import type { Report } from '@accord/catalog/define';
import type { Category } from '@accord/catalog/define-category';
import { ERRORS } from '@accord/catalog/errors';
import { categories } from '@accord/catalog/generated/categories';
import { dimensions } from '@accord/catalog/generated/dimensions';
import { metrics } from '@accord/catalog/generated/metrics';
import { params } from '@accord/catalog/generated/params';
import { reports } from '@accord/catalog/generated/reports';
import { segments } from '@accord/catalog/generated/segments';

type Cell = string | number | undefined;

const table = (head: readonly string[], rows: readonly (readonly Cell[])[]): string => {
  const line = (cells: readonly Cell[]): string =>
    `| ${cells.map((cell) => String(cell ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
};

const code = (text: string | undefined): string => (text === undefined ? '' : `\`${text}\``);

const page = (title: string, intro: string, ...parts: readonly string[]): string =>
  `# ${title}\n\n${intro} Written by \`npm run gen\` from the catalog.\n\n${parts.join('\n\n')}\n`;

function reportPart(report: Report): string {
  const { id, label, wire, doc, menu } = report;
  const singles = report.kind === 'series' ? report.singles.map((single) => code(single.wire)) : [];
  const calls = [code(wire), ...singles].join(', ');
  const by = report.kind === 'table' ? ` By: ${report.dimension.label}.` : '';
  return [
    `## ${label}`,
    `${doc}${by} Menu: ${menu}.`,
    `\`/api/v1/sites/{siteId}/reports/${id}\`, \`index.php\`: ${calls}`,
    table(
      ['/api/v1', 'index.php', 'meaning'],
      report.metrics.map((metric) => [code(metric.column), code(metric.wire), metric.doc]),
    ),
  ].join('\n\n');
}

const declared: readonly Category[] = categories;

function categoryPart({ id, clause, label, doc, modes, ceilings, presets }: Category): string {
  const holders = (of: Readonly<Record<string, string>>, mode: string): string =>
    Object.keys(of)
      .filter((name) => of[name] === mode)
      .join(', ');
  const carriers = params.filter(({ category }) => category === id).map(({ wire }) => code(wire));
  return [
    `## ${label}`,
    `${doc} Clause \`${clause}\`.${carriers.length === 0 ? '' : ` Parameters: ${carriers.join(', ')}.`}`,
    table(
      ['mode', 'what is kept', 'most in privacy mode', 'start of preset'],
      modes.map((mode) => [code(mode.id), mode.doc, holders(ceilings, mode.id), holders(presets, mode.id)]),
    ),
  ].join('\n\n');
}

/** The pages of docs/reference, by file name. */
export function generateReference(): Map<string, string> {
  return new Map([
    ['reports.md', page('Reports', 'Every report there is.', ...reports.map(reportPart))],
    [
      'metrics.md',
      page(
        'Metrics',
        'Every figure that reports show.',
        table(
          ['metric', 'label', 'meaning', 'format', 'better'],
          metrics.map(({ id, label, doc, format, better }) => [code(id), label, doc, format, better]),
        ),
      ),
    ],
    [
      'dimensions.md',
      page(
        'Dimensions',
        'What reports are broken down by.',
        table(
          ['dimension', 'label', 'meaning', 'segments'],
          dimensions.map(({ id, label, doc, segments }) => [code(id), label, doc, segments.map(code).join(', ')]),
        ),
      ),
    ],
    [
      'segments.md',
      page(
        'Segments',
        'Every name of the segment language; `N` stands for a number.',
        table(
          ['name', 'label', 'of', 'compared as'],
          segments.map(({ wire, label, scope, value, isNumbered }) => [
            code(`${wire}${isNumbered ? 'N' : ''}`),
            label,
            scope,
            value,
          ]),
        ),
      ),
    ],
    [
      'errors.md',
      page(
        'Errors',
        'Every error that the server answers with.',
        table(
          ['code', 'status', 'message'],
          Object.entries(ERRORS).map(([name, { status, message }]) => [code(name), status, message]),
        ),
      ),
    ],
    ['data-categories.md', page('Data categories', 'What a site may collect.', ...declared.map(categoryPart))],
    [
      'tracking-parameters.md',
      page(
        'Tracking parameters',
        'Every parameter that the tracking endpoint reads.',
        table(
          ['parameter', 'type', 'limit', 'category', 'meaning'],
          params.map(({ wire, type, limit, category, doc }) => [code(wire), type, limit, category, doc]),
        ),
      ),
    ],
  ]);
}
