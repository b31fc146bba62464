import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { fieldsOf } from '../../api/request.ts';
import { sendSetup, setupQuery } from '../../api/setup.ts';
import { Button } from '../../ui/button.tsx';
import { FormError } from '../form-error.tsx';
import '../form-page.css';
import { PresetQuestion } from '../sites/preset-question.tsx';
import { SiteFields } from '../sites/site-fields.tsx';
import { useSiteErrors } from '../sites/use-site-errors.ts';
import { OwnerFields } from './owner-fields.tsx';
import { RoleQuestion } from './role-question.tsx';
import { checkSetup, emptySetup, type SetupDraft, toSetupRequest } from './setup-draft.ts';

/** One page, three short parts: you, your first site, whose sites these are. */
export function SetupForm({ asksRole, onDone }: { asksRole: boolean; onDone: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [draft, setDraft] = useState<SetupDraft>(emptySetup);
  const [isChecked, setChecked] = useState(false);
  const faults = checkSetup(draft, asksRole);
  const shown = isChecked ? faults : { own: {}, site: {} };
  const sending = useMutation({
    mutationFn: sendSetup,
    onSuccess: async ({ siteId }) => {
      onDone();
      // Signed in by the same answer: everything that was asked before it is out of date.
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== setupQuery.queryKey[0] });
      await navigate(`/sites/${siteId}/tracking-code`, { replace: true });
      client.setQueryData(setupQuery.queryKey, { needed: false, asksRole });
    },
  });
  const said = fieldsOf(sending.error);
  const siteErrors = useSiteErrors(shown.site, said, 'site.');

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setChecked(true);
    const form = event.currentTarget;
    if (Object.keys(faults.own).length + Object.keys(faults.site).length === 0) {
      sending.mutate(toSetupRequest(draft, asksRole));
    } else {
      requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    }
  };
  return (
    <div className="form-page">
      <h1>{t('setup.title')}</h1>
      <p className="form-lead">{t('setup.lead')}</p>
      <form onSubmit={submit} noValidate>
        <OwnerFields draft={draft} onChange={setDraft} faults={shown.own} said={said} />
        <section className="form-section">
          <h2>{t('setup.site')}</h2>
          <SiteFields draft={draft.site} onChange={(site) => setDraft({ ...draft, site })} errors={siteErrors} />
        </section>
        <PresetQuestion
          preset={draft.site.preset}
          onChange={(preset) => setDraft({ ...draft, site: { ...draft.site, preset } })}
        />
        {asksRole && <RoleQuestion draft={draft} onChange={setDraft} isMissing={shown.own.role !== undefined} />}
        <FormError error={sending.error} />
        <div className="form-end">
          <Button type="submit" look="primary" className="button-large" disabled={sending.isPending}>
            {t('setup.action')}
          </Button>
        </div>
      </form>
    </div>
  );
}
