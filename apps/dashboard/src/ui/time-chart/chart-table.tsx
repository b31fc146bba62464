import { useTranslation } from 'react-i18next';
import type { ChartModel } from './chart-model.ts';

/** The same figures as rows, newest first, in the same height as the chart. */
export function ChartTable({ model, pointName }: { model: ChartModel; pointName: string }) {
  const { t } = useTranslation();
  const compares = model.points.some((point) => point.otherTitle !== null);
  const last = model.points.length - 1;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <section className="chart-table" tabIndex={0} aria-label={t('chart.rows', { name: model.name })}>
      <table>
        <thead>
          <tr>
            <th scope="col">{pointName}</th>
            <th scope="col">{t('chart.this')}</th>
            {compares && (
              <>
                <th scope="col">{t('chart.comparedWith')}</th>
                <th scope="col">{t('chart.other')}</th>
                <th scope="col">{t('chart.change')}</th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {model.points
            .map((point, index) => (
              <tr key={point.title}>
                <th scope="row">
                  {point.title}
                  {index === last && model.unfinished !== null && <span className="ink3"> · {model.unfinished}</span>}
                </th>
                <td>{point.value === null ? (model.missing?.text ?? '–') : model.write(point.value)}</td>
                {compares && (
                  <>
                    <td>{point.otherTitle ?? '–'}</td>
                    <td>{point.other === null ? '–' : model.write(point.other)}</td>
                    <td className={`tone-${point.change?.tone ?? 'neutral'}`}>{point.change?.text ?? '–'}</td>
                  </>
                )}
              </tr>
            ))
            .reverse()}
        </tbody>
      </table>
    </section>
  );
}
