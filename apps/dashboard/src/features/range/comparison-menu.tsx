import { IconArrowsLeftRight, IconCheck, IconChevronDown } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { DropdownMenu } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { savedSegmentsQuery } from '../../api/saved-segments.ts';
import { useSite } from '../../app/site-context.ts';
import { type Comparison, comparedRange, comparisons } from '../../reports/range.ts';
import '../../ui/floating.css';
import { formatRange } from '../../ui/format-date.ts';
import { useComparisonName } from './use-comparison-name.ts';
import type { RangeState } from './use-range-state.ts';
import { useVersusName } from './use-versus-name.ts';

/** Before a segment among the choices, so that none is taken for the name of a comparison. */
const VERSUS = 'vs ';

/** What the range is compared with, named by its dates. */
export function ComparisonMenu({ state }: { state: RangeState }) {
  const { t } = useTranslation();
  const site = useSite();
  const nameOf = useComparisonName(state);
  const versusName = useVersusName(state);
  const saved = useQuery(savedSegmentsQuery(site.id)).data?.segments ?? [];
  const others = [
    ...(state.segment === '' ? [] : [{ definition: '', name: t('segment.all') }]),
    ...saved.filter(({ definition }) => definition !== state.segment),
  ];
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="button button-edge comparison-menu">
        <IconArrowsLeftRight size={16} stroke={1.6} aria-hidden="true" />
        <span className="comparison-name">
          {state.comparison === 'none' ? (
            t('compare.off')
          ) : (
            <>
              <span className="ink3">{t('compare.with')}</span>{' '}
              {state.versus === null ? nameOf(state.comparison) : <bdi>{versusName}</bdi>}
            </>
          )}
        </span>
        <IconChevronDown size={16} stroke={1.6} aria-hidden="true" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="floating menu" align="end" sideOffset={6} collisionPadding={8}>
          <DropdownMenu.RadioGroup
            value={state.versus === null ? state.comparison : `${VERSUS}${state.versus}`}
            onValueChange={(next) =>
              next.startsWith(VERSUS)
                ? state.setVersus(next.slice(VERSUS.length))
                : state.setComparison(next as Comparison)
            }
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
            {others.length > 0 && <DropdownMenu.Separator className="menu-line" />}
            {others.length > 0 && (
              <DropdownMenu.Label className="menu-note">{t('compare.sameDaysOf')}</DropdownMenu.Label>
            )}
            {others.map(({ definition, name }) => (
              <DropdownMenu.RadioItem key={definition} value={`${VERSUS}${definition}`} className="menu-item">
                <bdi className="comparison-choice">{name}</bdi>
                <DropdownMenu.ItemIndicator className="menu-check">
                  <IconCheck size={14} stroke={2} aria-hidden="true" />
                </DropdownMenu.ItemIndicator>
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
