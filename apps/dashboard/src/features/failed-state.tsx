import { IconAlertSquareRounded } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RequestError } from '../api/request.ts';
import { Button } from '../ui/button.tsx';
import { State } from '../ui/state.tsx';

interface Props {
  error: Error;
  onRetry: () => void;
  /** A second way on, beside trying again. */
  other?: ReactNode;
  isPage?: boolean;
}

/** A request that failed: what happened, that nothing is lost, how to go on, and the number to look it up by. */
export function FailedState({ error, onRetry, other, isPage = false }: Props) {
  const { t } = useTranslation();
  const problem = error instanceof RequestError ? error.problem : null;
  const isUnreachable = error instanceof RequestError && error.status === 0;
  return (
    <State
      icon={<IconAlertSquareRounded size={22} stroke={1.6} />}
      title={isUnreachable ? t('failed.unreachable') : (problem?.title ?? t('failed.title'))}
      isAlert
      isPage={isPage}
      requestId={problem?.requestId ?? ''}
      actions={
        <>
          {other}
          <Button onClick={onRetry}>{t('failed.again')}</Button>
        </>
      }
    >
      <p>
        {problem?.detail !== undefined && problem.detail !== problem.title && `${problem.detail} `}
        {t('failed.nothingLost')}
      </p>
    </State>
  );
}
