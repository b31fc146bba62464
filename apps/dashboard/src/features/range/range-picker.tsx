import { IconCalendar, IconChevronDown, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { Popover } from 'radix-ui';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type NamedRange, namedRanges, nameRange, type RangeChoice, stepRange } from '../../reports/range.ts';
import '../../ui/floating.css';
import { formatRange } from '../../ui/format-date.ts';
import { Keycap } from '../../ui/keycap.tsx';
import './range-picker.css';
import type { RangeState } from './use-range-state.ts';

const RangeCalendar = lazy(() => import('./range-calendar.tsx'));

const keys: Partial<Record<NamedRange, string>> = { today: 'D', '7d': 'W', '28d': 'M', year: 'Y' };

/** Previous, next, and a sheet with named ranges and a calendar. */
export function RangePicker({ state }: { state: RangeState }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { choice, range, today } = state;
  const earlier = stepRange(choice, range, -1, today);
  const later = stepRange(choice, range, 1, today);
  const choose = (next: RangeChoice) => {
    state.setRange(next);
    setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend in the row
    <div className="range-picker" role="group" aria-label={t('range.label')}>
      <button
        type="button"
        className="range-picker-step"
        aria-label={t('range.previous')}
        disabled={earlier === null}
        onClick={() => earlier !== null && state.setRange(nameRange(earlier, today))}
      >
        <IconChevronLeft size={16} stroke={1.6} />
      </button>
      <Popover.Root open={isOpen} onOpenChange={setOpen}>
        <Popover.Trigger className="range-picker-dates">
          <IconCalendar size={16} stroke={1.6} aria-hidden="true" />
          <span>{formatRange(range.from, range.to)}</span>
          <IconChevronDown size={16} stroke={1.6} aria-hidden="true" />
        </Popover.Trigger>
        <Popover.Portal>
          <Popover.Content
            className="floating range-sheet"
            align="end"
            sideOffset={6}
            collisionPadding={8}
            aria-label={t('range.label')}
          >
            <ul className="range-names">
              {namedRanges.map((name) => (
                <li key={name}>
                  <button
                    type="button"
                    className="menu-item"
                    aria-current={choice === name || undefined}
                    onClick={() => choose(name)}
                  >
                    {t(`range.${name}`)}
                    {keys[name] !== undefined && <Keycap>{keys[name]}</Keycap>}
                  </button>
                </li>
              ))}
            </ul>
            <Suspense fallback={<div className="range-calendar" />}>
              <RangeCalendar state={state} onChoose={(next) => choose(nameRange(next, today))} />
            </Suspense>
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
      <button
        type="button"
        className="range-picker-step"
        aria-label={t('range.next')}
        disabled={later === null}
        onClick={() => later !== null && state.setRange(nameRange(later, today))}
      >
        <IconChevronRight size={16} stroke={1.6} />
      </button>
    </div>
  );
}
