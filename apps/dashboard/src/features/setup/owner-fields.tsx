import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/field.tsx';
import { type SetupDraft, type SetupFaults, shortestPassword } from './setup-draft.ts';

interface Props {
  draft: SetupDraft;
  onChange: (draft: SetupDraft) => void;
  faults: SetupFaults['own'];
  /** What the server said, by field. */
  said: Readonly<Record<string, string>>;
}

/** Who looks after this installation. */
export function OwnerFields({ draft, onChange, faults, said }: Props) {
  const { t } = useTranslation();
  const errorOf = (name: 'name' | 'email' | 'password') => {
    const fault = faults[name];
    return fault === undefined ? said[name] : t(`fault.${fault}`);
  };
  return (
    <section className="form-section">
      <h2>{t('setup.you')}</h2>
      <div className="form-grid">
        <Field
          label={t('setup.name')}
          name="name"
          autoComplete="name"
          maxLength={100}
          value={draft.name}
          onChange={(event) => onChange({ ...draft, name: event.target.value })}
          error={errorOf('name')}
          autoFocus
        />
        <Field
          label={t('setup.email')}
          type="email"
          name="email"
          autoComplete="username"
          maxLength={254}
          value={draft.email}
          onChange={(event) => onChange({ ...draft, email: event.target.value })}
          hint={t('setup.emailHint')}
          error={errorOf('email')}
        />
        <Field
          label={t('setup.password')}
          type="password"
          name="password"
          autoComplete="new-password"
          maxLength={128}
          value={draft.password}
          onChange={(event) => onChange({ ...draft, password: event.target.value })}
          hint={t('setup.passwordHint', { count: shortestPassword })}
          error={errorOf('password')}
        />
      </div>
    </section>
  );
}
