import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { fieldsOf } from '../../api/request.ts';
import { addSite, sitesQuery } from '../../api/sites.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { Button } from '../../ui/button.tsx';
import { FormError } from '../form-error.tsx';
import '../form-page.css';
import { PresetQuestion } from './preset-question.tsx';
import { checkSite, emptySite, toNewSite } from './site-draft.ts';
import { SiteFields } from './site-fields.tsx';
import { useSiteErrors } from './use-site-errors.ts';

/** A further site; its code follows. */
export function AddSitePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [draft, setDraft] = useState(emptySite);
  const [isChecked, setChecked] = useState(false);
  const faults = checkSite(draft);
  const sending = useMutation({
    mutationFn: addSite,
    onSuccess: async (site) => {
      client.setQueryData(sitesQuery.queryKey, (before) => [...(before ?? []), site]);
      await navigate(`/sites/${site.id}/tracking-code`);
    },
  });
  const errors = useSiteErrors(isChecked ? faults : {}, fieldsOf(sending.error));
  usePageTitle(t('addSite.title'));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (Object.keys(faults).length === 0) sending.mutate(toNewSite(draft));
  };
  return (
    <div className="form-page">
      <h1>{t('addSite.title')}</h1>
      <p className="form-lead">{t('addSite.lead')}</p>
      <form onSubmit={submit} noValidate>
        <SiteFields draft={draft} onChange={setDraft} errors={errors} hasFocus />
        <PresetQuestion preset={draft.preset} onChange={(preset) => setDraft({ ...draft, preset })} />
        <FormError error={sending.error} />
        <div className="form-end">
          <Button type="submit" look="primary" className="button-large" disabled={sending.isPending}>
            {t('addSite.action')}
          </Button>
        </div>
      </form>
    </div>
  );
}
