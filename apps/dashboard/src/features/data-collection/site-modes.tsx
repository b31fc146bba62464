import type { CollectionMatrix } from '@accord/contract/data-collection';
import { RadioGroup } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import '../setup/role-question.css';
import type { Proposal } from './proposal.ts';

const PRIVACY_MODES = ['anonymous', 'pseudonymous', 'consented-full'] as const;
const PRESETS = ['minimal', 'standard', 'everything'] as const;

interface Props {
  matrix: CollectionMatrix;
  onPropose: (proposal: Proposal) => void;
}

/** The two choices that fill the matrix: how far it may go at all, and where it starts. */
export function SiteModes({ matrix, onPropose }: Props) {
  const { t } = useTranslation();
  const { privacyMode, preset, mayChange } = matrix;
  return (
    <>
      <section className="form-section">
        <h2 id="privacy-mode">{t('matrix.privacyMode')}</h2>
        <RadioGroup.Root
          className="role-question"
          aria-labelledby="privacy-mode"
          value={privacyMode}
          disabled={!mayChange}
          onValueChange={(value) => {
            const next = value as (typeof PRIVACY_MODES)[number];
            const means = t(`matrix.mode.${next}Means`);
            onPropose({
              asked: { kind: 'site', change: { privacyMode: next } },
              what: t(`matrix.mode.${next}`),
              means,
            });
          }}
        >
          {PRIVACY_MODES.map((mode) => (
            <Option key={mode} value={mode} name={t(`matrix.mode.${mode}`)} means={t(`matrix.mode.${mode}Means`)} />
          ))}
        </RadioGroup.Root>
      </section>
      <section className="form-section">
        <h2 id="collection-preset">{t('matrix.preset')}</h2>
        <RadioGroup.Root
          className="role-question"
          aria-labelledby="collection-preset"
          value={preset}
          disabled={!mayChange}
          onValueChange={(value) => {
            const next = value as (typeof PRESETS)[number];
            const means = t(`preset.${next}Means`);
            onPropose({ asked: { kind: 'site', change: { preset: next } }, what: t(`preset.${next}`), means });
          }}
        >
          {PRESETS.map((one) => (
            <Option key={one} value={one} name={t(`preset.${one}`)} means={t(`preset.${one}Means`)} />
          ))}
        </RadioGroup.Root>
      </section>
    </>
  );
}

function Option({ value, name, means }: { value: string; name: string; means: string }) {
  return (
    <RadioGroup.Item value={value} className="role-option" type="button">
      <span className="role-dot" />
      <span>
        <span className="role-name">{name}</span>
        <span className="ink2">{means}</span>
      </span>
    </RadioGroup.Item>
  );
}
