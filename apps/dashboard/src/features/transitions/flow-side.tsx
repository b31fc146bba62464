import { useTranslation } from 'react-i18next';
import { CutText } from '../../ui/cut-text.tsx';
import { formatInteger, formatPercent } from '../../ui/format-number.ts';
import type { FlowRow } from './flow-rows.ts';

interface Props {
  rows: readonly FlowRow[];
  isAfter: boolean;
  views: number;
  onPage: (page: string) => void;
}

/** Where people came from, or went: pages of the site lead to their own picture. */
export function FlowSide({ rows, isAfter, views, onPage }: Props) {
  const { t } = useTranslation();
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const name = t(isAfter ? 'transitions.after' : 'transitions.before');
  return (
    <section className="flow-side" aria-label={name} data-side={isAfter ? 'after' : 'before'}>
      <h2>{name}</h2>
      {rows.length === 0 && <p className="ink3">{t('transitions.nothing')}</p>}
      <ul>
        {rows.map((row) => (
          <li
            key={`${row.kind} ${row.label}`}
            data-kind={row.kind}
            data-count={row.count}
            style={{ '--share': row.count / most }}
          >
            <span className="flow-name">
              <span className="flow-label">
                {row.kind === 'page' && !row.isRest ? (
                  <button type="button" onClick={() => onPage(row.label)}>
                    <CutText text={row.label} isAddress />
                  </button>
                ) : (
                  <CutText
                    text={row.isRest ? t('transitions.others') : row.label || t(`transitions.kind.${row.kind}`)}
                  />
                )}
              </span>
              {(row.label !== '' || row.details.length > 0) && (
                <span className="caption flow-note">
                  {row.label !== '' ? t(`transitions.kind.${row.kind}`) : <bdi>{row.details.join(', ')}</bdi>}
                </span>
              )}
            </span>
            <span className="flow-figure">
              <span>{formatInteger(row.count)}</span>
              <span className="caption">{formatPercent(views === 0 ? 0 : row.count / views)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
