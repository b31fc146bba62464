import type { Site } from '@accord/contract/sites';
import { IconCircleCheck, IconSquareRoundedX } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { instructionsQuery, verifyInstructions } from '../../api/data-collection.ts';
import { Button } from '../../ui/button.tsx';
import { formatMoment } from '../../ui/format-date.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { FailedState } from '../failed-state.tsx';

/** Every instruction about the site, newest first, and the proof that none was changed afterwards. */
export function InstructionTimeline({ site }: { site: Site }) {
  const { t } = useTranslation();
  const list = useQuery(instructionsQuery(site.id));
  const proof = useMutation({ mutationFn: () => verifyInstructions(site.id) });
  if (list.isError) return <FailedState error={list.error} onRetry={() => list.refetch()} />;
  return (
    <section className="form-section">
      <div className="timeline-head">
        <h2>{t('instruction.title')}</h2>
        <Button disabled={proof.isPending} onClick={() => proof.mutate()}>
          {t('instruction.verify')}
        </Button>
      </div>
      <p role="status" className="timeline-proof">
        {proof.data?.isWhole === true && (
          <span className="is-pass">
            <IconCircleCheck size={16} stroke={1.8} aria-hidden="true" /> {t('instruction.whole')}
          </span>
        )}
        {proof.data?.isWhole === false && (
          <span className="is-fail">
            <IconSquareRoundedX size={16} stroke={1.8} aria-hidden="true" />{' '}
            {t('instruction.broken', { number: proof.data.brokenAt })}
          </span>
        )}
        {proof.isError && t('failed.title')}
      </p>
      {list.isPending && <Skeleton width={40} />}
      <ol className="timeline" reversed>
        {list.data?.instructions.map(({ number, at, origin, reason, changes, hash }) => (
          <li key={number}>
            <p>
              <strong>{t('instruction.number', { number })}</strong>{' '}
              <time dateTime={at}>{formatMoment(new Date(at), site.timeZone)}</time>{' '}
              <span className="ink3">{t(`instruction.origin.${origin}`)}</span>
            </p>
            <ul>
              {changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
              {changes.length === 0 && <li className="ink3">{t('instruction.nothing')}</li>}
            </ul>
            {reason !== '' && (
              <p className="ink2">
                <bdi>{reason}</bdi>
              </p>
            )}
            <code className="ink3" title={hash}>
              {hash.slice(0, 16)}
            </code>
          </li>
        ))}
      </ol>
    </section>
  );
}
