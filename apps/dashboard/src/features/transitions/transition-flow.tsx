import type { Transitions } from '@accord/contract/transitions';
import { useTranslation } from 'react-i18next';
import { CutText } from '../../ui/cut-text.tsx';
import { formatInteger } from '../../ui/format-number.ts';
import { rowPx } from './flow-bands.ts';
import { FlowPicture } from './flow-picture.tsx';
import { flowRows } from './flow-rows.ts';
import { FlowSide } from './flow-side.tsx';

const LEAST_ROWS = 5;
const FIGURES = ['views', 'entries', 'exits', 'loops'] as const;

/** A page in the middle, where its views came from at the left, where they went at the right. */
export function TransitionFlow({ answer, onPage }: { answer: Transitions; onPage: (page: string) => void }) {
  const { t } = useTranslation();
  const before = flowRows(answer.sources);
  const after = flowRows(answer.targets);
  const height = Math.max(before.length, after.length, LEAST_ROWS) * rowPx;
  const { views } = answer;
  return (
    <div className="flow" style={{ '--flow-height': `${height}px` }}>
      <FlowSide rows={before} isAfter={false} views={views} onPage={onPage} />
      <FlowPicture rows={before} height={height} isAfter={false} />
      <section className="flow-page" aria-label={t('transitions.page')}>
        <h2>
          <CutText text={answer.page} isAddress />
        </h2>
        <dl>
          {FIGURES.map((id) => (
            <div key={id}>
              <dt>{t(`transitions.${id}`)}</dt>
              <dd data-figure={id}>{formatInteger(answer[id])}</dd>
            </div>
          ))}
        </dl>
      </section>
      <FlowPicture rows={after} height={height} isAfter />
      <FlowSide rows={after} isAfter views={views} onPage={onPage} />
    </div>
  );
}
