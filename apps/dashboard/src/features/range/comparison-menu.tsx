import { IconArrowsLeftRight, IconCheck, IconChevronDown } from '@tabler/icons-react';
import { DropdownMenu } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { type Comparison, comparedRange, comparisons } from '../../reports/range.ts';
import '../../ui/floating.css';
import { formatRange } from '../../ui/format-date.ts';
import { useComparisonName } from './use-comparison-name.ts';
import type { RangeState } from './use-range-state.ts';

/** What the range is compared with, named by its dates. */
export function ComparisonMenu({ state }: { state: RangeState }) {
  const { t } = useTranslation();
  const nameOf = useComparisonName(state);
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="button button-edge comparison-menu">
        <IconArrowsLeftRight size={16} stroke={1.6} aria-hidden="true" />
        <span className="comparison-name">
          {state.comparison === 'none' ? (
            t('compare.off')
          ) : (
            <>
              <span className="ink3">{t('compare.with')}</span> {nameOf(state.comparison)}
            </>
          )}
        </span>
        <IconChevronDown size={16} stroke={1.6} aria-hidden="true" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="floating menu" align="end" sideOffset={6} collisionPadding={8}>
          <DropdownMenu.RadioGroup
            value={state.comparison}
            onValueChange={(next) => state.setComparison(next as Comparison)}
          >
            {comparisons.map((comparison) => {
              const other = comparedRange(state.choice, state.range, comparison);
              return (
                <DropdownMenu.RadioItem key={comparison} value={comparison} className="menu-item">
                  <span className="comparison-choice">
                    {comparison === 'none' ? t('compare.none') : nameOf(comparison)}
                    {other !== null && <span className="caption"> · {formatRange(other.from, other.to)}</span>}
                  </span>
                  <DropdownMenu.ItemIndicator className="menu-check">
                    <IconCheck size={14} stroke={2} aria-hidden="true" />
                  </DropdownMenu.ItemIndicator>
                </DropdownMenu.RadioItem>
              );
            })}
          </DropdownMenu.RadioGroup>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
