import type { SavedSegment } from '@accord/contract/saved-segments';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeSavedSegment, savedSegmentsQuery, saveSegment } from '../../api/saved-segments.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { UndoNote } from '../dashboards/undo-note.tsx';
import { FailedState } from '../failed-state.tsx';

interface Props {
  siteId: number;
  /** The segment that is being edited. */
  segment: string;
  onApply: (definition: string) => void;
}

/** The segments that have names: one click uses one. What is deleted can be brought back. */
export function SavedSegments({ siteId, segment, onApply }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const saved = useQuery(savedSegmentsQuery(siteId));
  const [deleted, setDeleted] = useState<SavedSegment | null>(null);
  const refresh = () => client.invalidateQueries({ queryKey: ['saved-segments'] });
  const remove = useMutation({
    mutationFn: (one: SavedSegment) => removeSavedSegment(siteId, one.id),
    onSuccess: (_, one) => {
      setDeleted(one);
      return refresh();
    },
  });
  const restore = useMutation({
    mutationFn: (one: SavedSegment) => saveSegment(siteId, one),
    onSuccess: () => {
      setDeleted(null);
      return refresh();
    },
  });
  const failure = remove.error ?? restore.error;
  return (
    <section className="saved-segments" aria-labelledby="saved-segments">
      <h3 id="saved-segments">{t('segment.saved')}</h3>
      {saved.isPending && <Skeleton width={24} />}
      {saved.isError && <FailedState error={saved.error} onRetry={() => saved.refetch()} />}
      {saved.data?.segments.length === 0 && <p className="field-note">{t('segment.savedNone')}</p>}
      {saved.data !== undefined && saved.data.segments.length > 0 && (
        <ul>
          {saved.data.segments.map((one) => (
            <li key={one.id} className="segment-chip" data-is-shown={one.definition === segment || undefined}>
              <button type="button" title={`${one.name}: ${one.definition}`} onClick={() => onApply(one.definition)}>
                <bdi>{one.name}</bdi>
                {one.isShared && <span className="saved-segments-reach"> · {t('segment.isShared')}</span>}
              </button>
              {one.mayChange && (
                <button
                  type="button"
                  aria-label={t('segment.delete', { name: one.name })}
                  disabled={remove.isPending}
                  onClick={() => remove.mutate(one)}
                >
                  <IconTrash size={15} stroke={1.6} aria-hidden="true" />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {failure !== null && (
        <p className="field-note is-error" role="alert">
          {failure.message}
        </p>
      )}
      {deleted !== null && (
        <UndoNote text={t('segment.deleted', { name: deleted.name })} onUndo={() => restore.mutate(deleted)} />
      )}
    </section>
  );
}
