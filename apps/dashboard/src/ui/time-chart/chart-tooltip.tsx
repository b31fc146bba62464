import { useTranslation } from 'react-i18next';
import type { ChartModel, ChartPoint } from './chart-model.ts';

interface Props {
  model: ChartModel;
  point: ChartPoint;
  /** 0 at the left edge, 1 at the right. */
  at: number;
  /** Value at the upper edge. */
  top: number;
}

/** The cross-line with the figures of one point beside it, on the side and at the height where it covers least. */
export function ChartTooltip({ model, point, at, top }: Props) {
  const { t } = useTranslation();
  const height = Math.max(point.value ?? 0, point.other ?? 0) / top;
  const notes = model.notes.filter((note) => model.points[note.at] === point);
  const isUnfinished = model.unfinished !== null && point === model.points.at(-1);
  return (
    <div className="time-chart-cross" style={{ '--x': at }} aria-hidden="true">
      {point.other !== null && <span className="time-chart-dot is-other" style={{ '--y': point.other / top }} />}
      {point.value !== null && (
        <span
          className={isUnfinished ? 'time-chart-dot is-open' : 'time-chart-dot'}
          style={{ '--y': point.value / top }}
        />
      )}
      <dl
        className="time-chart-tip"
        data-side={at > 0.5 ? 'left' : 'right'}
        data-height={height > 0.55 ? 'low' : 'high'}
      >
        <div className="time-chart-tip-title">
          <dt>{point.title}</dt>
          <dd>{isUnfinished ? model.unfinished : ''}</dd>
        </div>
        <div>
          <dt>{t('chart.this')}</dt>
          <dd>{point.value === null ? (model.missing?.text ?? '–') : model.write(point.value)}</dd>
        </div>
        {point.otherTitle !== null && (
          <div>
            <dt>{point.otherTitle}</dt>
            <dd>{point.other === null ? '–' : model.write(point.other)}</dd>
          </div>
        )}
        {point.change !== null && (
          <div>
            <dt>{t('chart.change')}</dt>
            <dd className={`tone-${point.change.tone}`}>{point.change.text}</dd>
          </div>
        )}
        {notes.map(({ id, text }) => (
          <div key={id} className="time-chart-tip-note">
            <dt>{t('notes.one')}</dt>
            <dd>
              <bdi>{text}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
