import type { Provenance } from '@accord/contract/provenance';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type ProvenanceQuestion, provenanceQuery } from '../../api/provenance.ts';
import { formatMoment, formatRange } from '../../ui/format-date.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { FailedState } from '../failed-state.tsx';
import { FigureOrigin } from './figure-origin.tsx';
import './provenance.css';
import { StoredTables } from './stored-tables.tsx';

interface Props {
  question: ProvenanceQuestion;
  figure?: string;
}

/** What one figure, or every figure of a report, is made of. */
export default function ProvenanceDetail({ question, figure }: Props) {
  const { t } = useTranslation();
  const found = useQuery(provenanceQuery(question));
  if (found.isError) return <FailedState error={found.error} onRetry={() => found.refetch()} />;
  if (found.data === undefined) {
    return (
      <div className="provenance" aria-busy="true">
        {[40, 28, 34].map((width) => (
          <p key={width}>
            <Skeleton width={width} />
          </p>
        ))}
      </div>
    );
  }
  const { data } = found;
  const chosen = data.figures.find(({ id }) => id === figure);
  return (
    <div className="provenance">
      <p className="provenance-doc">{chosen?.doc ?? data.doc}</p>
      {chosen !== undefined && <FigureOrigin figure={chosen} />}
      <Span answer={data} />
      <h3>{t('provenance.stored')}</h3>
      <StoredTables tables={data.tables} timeZone={data.timeZone} />
      {chosen === undefined && (
        <>
          <h3>{t('provenance.figures')}</h3>
          <dl className="provenance-figures">
            {data.figures.map((one) => (
              <div key={one.id}>
                <dt>{one.label}</dt>
                <dd>
                  {one.doc}
                  <FigureOrigin figure={one} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {data.query !== null && <Statement query={data.query} />}
    </div>
  );
}

function Span({ answer: { range, timeZone, segment, countedAt } }: { answer: Provenance }) {
  const { t } = useTranslation();
  return (
    <dl className="provenance-facts">
      <dt>{t('provenance.range')}</dt>
      <dd>
        {formatRange(range.from, range.to)}
        <span className="ink3">
          {t('provenance.moments', {
            from: formatMoment(new Date(range.startsAt), timeZone),
            to: formatMoment(new Date(range.endsAt), timeZone),
          })}
        </span>
      </dd>
      <dt>{t('provenance.timeZone')}</dt>
      <dd>{timeZone}</dd>
      <dt>{t('provenance.visits')}</dt>
      <dd>{segment === '' ? t('provenance.all') : <code>{segment}</code>}</dd>
      <dt>{t('provenance.method')}</dt>
      <dd>{t('provenance.exact')}</dd>
      <dt>{t('provenance.counted')}</dt>
      <dd>{formatMoment(new Date(countedAt), timeZone)}</dd>
    </dl>
  );
}

/** The question as the event store gets it. */
function Statement({ query }: { query: NonNullable<Provenance['query']> }) {
  const { t } = useTranslation();
  const parameters = Object.entries(query.parameters).map(([name, value]) => `-- ${name} = ${value}`);
  return (
    <details className="provenance-query">
      <summary>{t('provenance.query')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys */}
      <pre tabIndex={0}>{`${parameters.join('\n')}\n${query.sql}`}</pre>
    </details>
  );
}
