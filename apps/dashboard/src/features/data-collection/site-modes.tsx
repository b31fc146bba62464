import type { CollectionChange, CollectionMatrix } from '@accord/contract/data-collection';
import { RadioGroup } from 'radix-ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import '../setup/role-question.css';
import type { Proposal } from './proposal.ts';

interface Choice {
  value: string;
  name: string;
  means: string;
  change: CollectionChange;
}

const PRIVACY_MODES = ['anonymous', 'pseudonymous', 'consented-full'] as const;
const PRESETS = ['minimal', 'standard', 'everything'] as const;
const SIGNALS = ['anonymous', 'drop', 'ignore'] as const;
const WITHOUT_CONSENT = ['consented-full', 'pseudonymous', 'anonymous', 'drop'] as const;

interface Props {
  matrix: CollectionMatrix;
  onPropose: (proposal: Proposal) => void;
}

/** What fills the matrix: how far it may go at all, where it starts, and what visitors have to say about it. */
export function SiteModes({ matrix, onPropose }: Props) {
  const { t } = useTranslation();
  const shared = { mayChange: matrix.mayChange, onPropose };
  const modes = PRIVACY_MODES.map((privacyMode) => ({
    value: privacyMode,
    name: t(`matrix.mode.${privacyMode}`),
    means: t(`matrix.mode.${privacyMode}Means`),
    change: { privacyMode },
  }));
  const presets = PRESETS.map((preset) => ({
    value: preset,
    name: t(`preset.${preset}`),
    means: t(`preset.${preset}Means`),
    change: { preset },
  }));
  const signals = SIGNALS.map((one) => ({
    value: one,
    name: t(`wishes.signals.${one}`),
    means: t(`wishes.signals.${one}Means`),
    change: { signals: one },
  }));
  const consents = WITHOUT_CONSENT.map((one) => ({
    value: one,
    name: t(`wishes.without.${one}`),
    means: t(`wishes.without.${one}Means`),
    change: { withoutConsent: one },
  }));
  return (
    <>
      <Question {...shared} title={t('matrix.privacyMode')} value={matrix.privacyMode} choices={modes} />
      <Question {...shared} title={t('matrix.preset')} value={matrix.preset} choices={presets} />
      <details className="wishes">
        <summary>{t('wishes.title')}</summary>
        <Question {...shared} title={t('wishes.signalsTitle')} value={matrix.signals} choices={signals} />
        <Question {...shared} title={t('wishes.withoutTitle')} value={matrix.withoutConsent} choices={consents} />
      </details>
    </>
  );
}

interface QuestionProps {
  title: string;
  value: string;
  choices: readonly Choice[];
  mayChange: boolean;
  onPropose: Props['onPropose'];
}

function Question({ title, value, choices, mayChange, onPropose }: QuestionProps) {
  const id = useId();
  const propose = (next: string) => {
    const choice = choices.find((one) => one.value === next);
    if (choice === undefined) return;
    const { name, means, change } = choice;
    onPropose({ asked: { kind: 'site', change }, what: `${title} ${name}`, means });
  };
  return (
    <section className="form-section">
      <h2 id={id}>{title}</h2>
      <RadioGroup.Root
        className="role-question"
        aria-labelledby={id}
        value={value}
        disabled={!mayChange}
        onValueChange={propose}
      >
        {choices.map((choice) => (
          <RadioGroup.Item key={choice.value} value={choice.value} className="role-option" type="button">
            <span className="role-dot" />
            <span>
              <span className="role-name">{choice.name}</span>
              <span className="ink2">{choice.means}</span>
            </span>
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
    </section>
  );
}
