import type { CollectionCategory, CollectionMatrix } from '@accord/contract/data-collection';
import { IconFilterOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { formatInteger } from '../../ui/format-number.ts';

const MOST = 5;

/** The next mode up that is allowed; undefined when there is none. */
function nextMode({ modes, mode }: CollectionCategory) {
  const at = modes.findIndex((one) => one.id === mode);
  return modes.slice(at + 1).find((one) => one.isAllowed);
}

interface Props {
  matrix: CollectionMatrix;
  onChoose: (category: CollectionCategory, mode: string | null) => void;
}

/** What reached us in the last days and was not kept as it came, with one click to keep more of it. */
export function NotKeptNotice({ matrix, onChoose }: Props) {
  const { t } = useTranslation();
  const came = matrix.categories
    .filter((category) => category.notKept > 0 && nextMode(category) !== undefined)
    .toSorted((one, other) => other.notKept - one.notKept)
    .slice(0, MOST);
  if (came.length === 0) return null;
  return (
    <section className="not-kept" aria-labelledby="not-kept">
      <h2 id="not-kept">
        <IconFilterOff size={17} stroke={1.8} aria-hidden="true" />
        {t('matrix.notKept')}
      </h2>
      <ul>
        {came.map((category) => {
          const next = nextMode(category);
          return (
            <li key={category.id}>
              <p>
                <strong>{category.label}</strong>{' '}
                {t('matrix.cameWith', { count: category.notKept, written: formatInteger(category.notKept) })}
              </p>
              {matrix.mayChange && next !== undefined && (
                <Button onClick={() => onChoose(category, next.id)}>{t('matrix.keep', { mode: next.label })}</Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
