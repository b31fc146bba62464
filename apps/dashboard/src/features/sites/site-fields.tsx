import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Field } from '../../ui/field.tsx';
import { currencyOptions, timeZoneOptions } from './site-choices.ts';
import type { SiteDraft } from './site-draft.ts';

interface Props {
  draft: SiteDraft;
  onChange: (draft: SiteDraft) => void;
  /** By field of the draft. */
  errors: Readonly<Partial<Record<keyof SiteDraft, string>>>;
  hasFocus?: boolean;
}

/** What a site needs: a name, where it is, and how its days and money are counted. */
export function SiteFields({ draft, onChange, errors, hasFocus = false }: Props) {
  const { t } = useTranslation();
  const zones = useMemo(() => timeZoneOptions(new Date()), []);
  const currencies = useMemo(() => currencyOptions(), []);
  return (
    <div className="form-grid">
      <Field
        label={t('site.name')}
        value={draft.name}
        onChange={(event) => onChange({ ...draft, name: event.target.value })}
        error={errors.name}
        maxLength={90}
        autoComplete="off"
        autoFocus={hasFocus}
      />
      <Field
        label={t('site.url')}
        hint={t('site.urlHint')}
        value={draft.url}
        onChange={(event) => onChange({ ...draft, url: event.target.value })}
        error={errors.url}
        inputMode="url"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={500}
      />
      <ComboBox
        label={t('site.timeZone')}
        hint={t('site.timeZoneHint')}
        value={draft.timeZone}
        options={zones}
        onChange={(timeZone) => onChange({ ...draft, timeZone })}
        error={errors.timeZone}
        nothing={t('site.nothing')}
      />
      <ComboBox
        label={t('site.currency')}
        value={draft.currency}
        options={currencies}
        onChange={(currency) => onChange({ ...draft, currency })}
        error={errors.currency}
        nothing={t('site.nothing')}
      />
    </div>
  );
}
