import type { RealTime } from '@accord/contract/real-time';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../ui/format-date.ts';
import { formatInteger } from '../../ui/format-number.ts';

interface Props {
  minutes: RealTime['minutes'] | undefined;
  timeZone: string;
}

/** Actions of the last half hour, a bar a minute; the one that runs is drawn unfinished. */
export function MinuteBars({ minutes = [], timeZone }: Props) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<number | null>(null);
  const most = Math.max(1, ...minutes.map(({ actions }) => actions));
  const total = minutes.reduce((sum, { actions }) => sum + actions, 0);
  const timeOf = (at: string) => formatTime(new Date(at), timeZone);
  const read = (index: number | null) => {
    const minute = index === null ? undefined : minutes[index];
    if (minute === undefined) return t('realTime.inAll', { count: total, written: formatInteger(total) });
    const what = t('realTime.minuteActions', { count: minute.actions, written: formatInteger(minute.actions) });
    const who = t('realTime.minuteVisitors', { count: minute.visitors, written: formatInteger(minute.visitors) });
    return `${timeOf(minute.at)} · ${what} · ${who}`;
  };
  const [first, last] = [minutes[0], minutes.at(-1)];
  return (
    <figure className="minute-bars">
      <figcaption>
        <h2>{t('realTime.perMinute')}</h2>
        <span className="ink2">{minutes.length > 0 && read(shown)}</span>
      </figcaption>
      <div
        className="minute-bars-plot"
        role="img"
        aria-label={read(null)}
        onPointerLeave={() => setShown(null)}
        data-most={formatInteger(most)}
      >
        {minutes.map(({ at, actions }, index) => (
          <span
            key={at}
            data-zero={actions === 0 || undefined}
            data-unfinished={index === minutes.length - 1 || undefined}
            style={{ '--share': actions / most }}
            onPointerEnter={() => setShown(index)}
          />
        ))}
      </div>
      <p className="minute-bars-axis caption">
        <span>{first !== undefined && timeOf(first.at)}</span>
        <span>{last !== undefined && t('realTime.running', { time: timeOf(last.at) })}</span>
      </p>
      <details className="minute-table">
        <summary>{t('chart.asTable')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('realTime.minute')}</th>
              <th scope="col">{t('realTime.actions')}</th>
              <th scope="col">{t('metric.visitors')}</th>
            </tr>
          </thead>
          <tbody>
            {minutes.toReversed().map(({ at, actions, visitors }) => (
              <tr key={at}>
                <th scope="row">{timeOf(at)}</th>
                <td>{formatInteger(actions)}</td>
                <td>{formatInteger(visitors)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
