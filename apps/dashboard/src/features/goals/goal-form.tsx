import type { Goal, NewGoal } from '@accord/contract/goals';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeGoal, saveGoal } from '../../api/goals.ts';
import { fieldsOf } from '../../api/request.ts';
import { segmentCountQuery } from '../../api/segments.ts';
import { useSite } from '../../app/site-context.ts';
import { addDays, todayIn } from '../../reports/day.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { formatInteger } from '../../ui/format-number.ts';
import './goal-form.css';
import { GoalRule } from './goal-rule.tsx';
import { goalSegment } from './goal-segment.ts';

const DAYS = 7;
const EMPTY: NewGoal = { name: '', matchAttribute: 'url', pattern: '', patternType: 'contains' };

interface Props {
  /** The goal that is changed; null for a new one. */
  goal: Goal | null;
  onClose: () => void;
}

/** What is to count as success, with the number of visits of the last days in which it would have. */
export default function GoalForm({ goal, onClose }: Props) {
  const { t } = useTranslation();
  const site = useSite();
  const client = useQueryClient();
  const [draft, setDraft] = useState<NewGoal>(goal ?? EMPTY);
  const [isRemoving, setIsRemoving] = useState(false);
  const change = (changed: Partial<NewGoal>) => setDraft((before) => ({ ...before, ...changed }));
  const done = async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: ['goals', site.id] }),
      client.invalidateQueries({ queryKey: ['report', site.id] }),
    ]);
    onClose();
  };
  const save = useMutation({ mutationFn: () => saveGoal(site.id, goal?.id ?? null, bodyOf(draft)), onSuccess: done });
  const remove = useMutation({ mutationFn: () => removeGoal(site.id, goal?.id ?? 0), onSuccess: done });
  const faults = fieldsOf(save.error);
  const segment = goalSegment(draft);
  const today = todayIn(site.timeZone, new Date());
  const count = useQuery({
    ...segmentCountQuery(site.id, segment ?? '', { from: addDays(today, 1 - DAYS), to: today }),
    enabled: segment !== null,
    retry: false,
  });
  const failure = save.error !== null && Object.keys(faults).length === 0 ? save.error : remove.error;
  return (
    <Dialog
      title={t(goal === null ? 'goalForm.add' : 'goalForm.change')}
      closeLabel={t('table.close')}
      isOpen
      onClose={onClose}
    >
      <form
        className="goal-form"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <Field
          label={t('goalForm.name')}
          value={draft.name}
          maxLength={50}
          required
          autoComplete="off"
          error={faults.name}
          onChange={({ target }) => change({ name: target.value })}
        />
        <GoalRule draft={draft} faults={faults} onChange={change} />
        <p className="goal-count" role="status">
          {segment === null
            ? t(draft.matchAttribute === 'manually' ? 'goalForm.byHand' : 'goalForm.noCount')
            : count.data === undefined
              ? t(count.isError ? 'goalForm.noCount' : 'segment.counting')
              : t('goalForm.would', { count: count.data, written: formatInteger(count.data) })}
        </p>
        <Field
          label={t('goalForm.revenue', { currency: site.currency })}
          hint={t('goalForm.revenueHint')}
          inputMode="decimal"
          value={String(draft.revenue ?? 0)}
          error={faults.revenue}
          onChange={({ target }) => change({ revenue: target.value as unknown as number })}
        />
        <label className="goal-check">
          <input
            type="checkbox"
            checked={draft.allowsMultiple ?? false}
            onChange={({ target }) => change({ allowsMultiple: target.checked })}
          />
          {t('goalForm.multiple')}
        </label>
        {draft.matchAttribute.startsWith('event_') && (
          <label className="goal-check">
            <input
              type="checkbox"
              checked={draft.takesEventValue ?? false}
              onChange={({ target }) => change({ takesEventValue: target.checked })}
            />
            {t('goalForm.eventValue')}
          </label>
        )}
        {failure !== null && (
          <p className="form-error" role="alert">
            {failure.message}
          </p>
        )}
        {isRemoving && (
          <div className="goal-remove" role="alert">
            <p>{t('goalForm.removeText')}</p>
            <Button onClick={() => setIsRemoving(false)}>{t('goalForm.keep')}</Button>
            <Button disabled={remove.isPending} onClick={() => remove.mutate()}>
              {t('goalForm.removeNow')}
            </Button>
          </div>
        )}
        <div className="goal-end">
          {goal !== null && !isRemoving && (
            <Button look="quiet" onClick={() => setIsRemoving(true)}>
              {t('goalForm.remove')}
            </Button>
          )}
          <Button onClick={onClose}>{t('segment.cancel')}</Button>
          <Button type="submit" look="primary" disabled={save.isPending}>
            {t('goalForm.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** What is sent: a revenue that is typed may have a comma. */
function bodyOf({ name, description, matchAttribute, pattern, patternType, revenue, ...rest }: NewGoal): NewGoal {
  const { isCaseSensitive, allowsMultiple, takesEventValue } = rest;
  return {
    name,
    matchAttribute,
    ...(description !== undefined && { description }),
    ...(pattern !== undefined && { pattern }),
    ...(patternType !== undefined && { patternType }),
    revenue: Number(String(revenue ?? 0).replace(',', '.')),
    ...(isCaseSensitive !== undefined && { isCaseSensitive }),
    ...(allowsMultiple !== undefined && { allowsMultiple }),
    ...(takesEventValue !== undefined && { takesEventValue }),
  };
}
