import { useTranslation } from 'react-i18next';
import { fieldsOf, RequestError } from '../api/request.ts';

/** Why a form was not taken, unless every reason already stands at its field. */
export function FormError({ error }: { error: Error | null }) {
  const { t } = useTranslation();
  if (error === null || Object.keys(fieldsOf(error)).length > 0) return null;
  const isUnreachable = error instanceof RequestError && error.status === 0;
  const problem = error instanceof RequestError ? error.problem : null;
  const isTooOften = error instanceof RequestError && error.status === 429;
  return (
    <p className="form-error" role="alert">
      <span>
        {isTooOften && `${t('failed.tooMany')} `}
        {isUnreachable ? t('failed.unreachable') : (problem?.detail ?? problem?.title ?? t('failed.title'))}
      </span>
      {problem !== null && problem.requestId !== '' && <code>{t('state.request', { id: problem.requestId })}</code>}
    </p>
  );
}
