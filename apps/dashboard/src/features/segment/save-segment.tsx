import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { savedSegmentsQuery, saveSegment } from '../../api/saved-segments.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';

interface Props {
  siteId: number;
  segment: string;
}

/** Gives the segment that is being edited a name, under which it is found again. */
export function SaveSegment({ siteId, segment }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const saved = useQuery(savedSegmentsQuery(siteId));
  const [isOpen, setIsOpen] = useState(false);
  const [name, setName] = useState('');
  const [isShared, setIsShared] = useState(false);
  const save = useMutation({
    mutationFn: () => saveSegment(siteId, { name, definition: segment, isShared, isForAllSites: false }),
    onSuccess: () => {
      setIsOpen(false);
      setName('');
      return client.invalidateQueries({ queryKey: ['saved-segments'] });
    },
  });
  if (segment === '') return null;
  if (!isOpen) {
    return (
      <Button look="quiet" onClick={() => setIsOpen(true)}>
        {t('segment.save')}
      </Button>
    );
  }
  return (
    <div className="segment-save">
      <Field
        label={t('segment.name')}
        value={name}
        maxLength={100}
        autoComplete="off"
        autoFocus
        error={save.error?.message}
        onChange={({ target }) => setName(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // The form around it would show the visits instead.
          event.preventDefault();
          if (name.trim() !== '' && !save.isPending) save.mutate();
        }}
      />
      {saved.data?.mayShare === true && (
        <label className="segment-share">
          <input type="checkbox" checked={isShared} onChange={({ target }) => setIsShared(target.checked)} />{' '}
          {t('segment.share')}
        </label>
      )}
      <Button disabled={name.trim() === '' || save.isPending} onClick={() => save.mutate()}>
        {t('segment.saveName')}
      </Button>
      <Button look="quiet" onClick={() => setIsOpen(false)}>
        {t('segment.cancel')}
      </Button>
    </div>
  );
}
