import type { Annotation } from '@accord/contract/annotations';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addAnnotation, annotationsQuery, removeAnnotation } from '../../api/annotations.ts';
import { useSite } from '../../app/site-context.ts';
import type { Day, DayRange } from '../../reports/day.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { formatFullDay } from '../../ui/format-date.ts';
import './notes-dialog.css';

interface Props {
  range: DayRange;
  onClose: () => void;
}

/** What was noted about the days of the chart, and a line for one more; one that was deleted can be brought back. */
export default function NotesDialog({ range, onClose }: Props) {
  const { t } = useTranslation();
  const site = useSite();
  const client = useQueryClient();
  const asked = useQuery(annotationsQuery(site.id, range.from, range.to));
  const [day, setDay] = useState<Day>(range.to);
  const [note, setNote] = useState('');
  const [deleted, setDeleted] = useState<Annotation | null>(null);
  const done = () => client.invalidateQueries({ queryKey: ['annotations', site.id] });
  const add = useMutation({
    mutationFn: (one: Pick<Annotation, 'day' | 'note'>) => addAnnotation(site.id, one),
    onSuccess: () => {
      setNote('');
      setDeleted(null);
      return done();
    },
  });
  const remove = useMutation({
    mutationFn: (one: Annotation) => removeAnnotation(site.id, one.id).then(() => one),
    onSuccess: (one) => {
      setDeleted(one);
      return done();
    },
  });
  const mayWrite = asked.data?.mayWrite === true;
  const failure = add.error ?? remove.error;
  return (
    <Dialog title={t('notes.title')} closeLabel={t('table.close')} isOpen onClose={onClose}>
      {asked.data?.annotations.length === 0 && <p className="ink2">{t('notes.none')}</p>}
      <ul className="note-list">
        {asked.data?.annotations.map((one) => (
          <li key={one.id}>
            <span className="note-day">{formatFullDay(one.day)}</span>
            <bdi className="note-text">{one.note}</bdi>
            {one.author !== '' && <bdi className="ink2 note-author">{one.author}</bdi>}
            {mayWrite && (
              <Button
                look="quiet"
                className="button-icon"
                aria-label={t('notes.delete', { note: one.note.slice(0, 60) })}
                disabled={remove.isPending}
                onClick={() => remove.mutate(one)}
              >
                <IconTrash size={16} stroke={1.6} aria-hidden="true" />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {deleted !== null && (
        <p className="note-undo" role="status">
          {t('notes.deleted')}
          <Button look="quiet" disabled={add.isPending} onClick={() => add.mutate(deleted)}>
            {t('notes.undo')}
          </Button>
        </p>
      )}
      {mayWrite && (
        <form
          className="note-form"
          onSubmit={(event) => {
            event.preventDefault();
            add.mutate({ day, note });
          }}
        >
          <Field
            label={t('notes.day')}
            type="date"
            required
            value={day}
            min={range.from}
            max={range.to}
            onChange={({ target }) => setDay(target.value)}
          />
          <Field
            label={t('notes.note')}
            required
            maxLength={1000}
            autoComplete="off"
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
          <Button type="submit" look="primary" disabled={add.isPending || note.trim() === ''}>
            {t('notes.add')}
          </Button>
        </form>
      )}
      {failure !== null && (
        <p className="form-error" role="alert">
          {failure.message}
        </p>
      )}
    </Dialog>
  );
}
