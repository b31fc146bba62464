import { RadioGroup } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/field.tsx';
import './role-question.css';
import type { Role, SetupDraft } from './setup-draft.ts';

interface Props {
  draft: SetupDraft;
  onChange: (draft: SetupDraft) => void;
  isMissing: boolean;
}

const roles: readonly Role[] = ['own', 'service'];

/** Own sites, or those of others under an agreement; each with what follows from it. */
export function RoleQuestion({ draft, onChange, isMissing }: Props) {
  const { t } = useTranslation();
  return (
    <section className="form-section">
      <h2 id="role-question">{t('role.question')}</h2>
      <RadioGroup.Root
        className="role-question"
        aria-labelledby="role-question"
        aria-invalid={isMissing}
        aria-describedby="role-fault"
        value={draft.role ?? ''}
        onValueChange={(next) => onChange({ ...draft, role: next as Role })}
      >
        {roles.map((role) => (
          <RadioGroup.Item key={role} value={role} className="role-option" type="button">
            <span className="role-dot" />
            <span>
              <span className="role-name">{t(`role.${role}`)}</span>
              <span className="ink2">{t(`role.${role}Means`)}</span>
            </span>
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
      <p id="role-fault" className={isMissing ? 'field-note is-error' : 'field-note'}>
        {isMissing ? t('fault.roleMissing') : t('role.note')}
      </p>
      {draft.role === 'service' && (
        <Field
          label={t('role.organisation')}
          hint={t('role.organisationHint')}
          autoComplete="organization"
          maxLength={100}
          value={draft.organisation}
          onChange={(event) => onChange({ ...draft, organisation: event.target.value })}
        />
      )}
    </section>
  );
}
