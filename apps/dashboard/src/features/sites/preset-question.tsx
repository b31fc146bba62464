import type { NewSite } from '@accord/contract/sites';
import { RadioGroup } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import '../setup/role-question.css';

type Preset = NonNullable<NewSite['preset']>;
const presets: readonly Preset[] = ['minimal', 'standard', 'everything'];

/** What a new site collects to begin with, each with what follows from it. */
export function PresetQuestion({ preset, onChange }: { preset: Preset; onChange: (preset: Preset) => void }) {
  const { t } = useTranslation();
  return (
    <section className="form-section">
      <h2 id="preset-question">{t('preset.question')}</h2>
      <RadioGroup.Root
        className="role-question"
        aria-labelledby="preset-question"
        value={preset}
        onValueChange={(next) => onChange(next as Preset)}
      >
        {presets.map((one) => (
          <RadioGroup.Item key={one} value={one} className="role-option" type="button">
            <span className="role-dot" />
            <span>
              <span className="role-name">{t(`preset.${one}`)}</span>
              <span className="ink2">{t(`preset.${one}Means`)}</span>
            </span>
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
      <p className="field-note">{t('preset.note')}</p>
    </section>
  );
}
