import type { ReactNode } from 'react';
import { SegmentBar } from '../segment/segment-bar.tsx';
import { ComparisonMenu } from './comparison-menu.tsx';
import { CountingNote } from './counting-note.tsx';
import './page-head.css';
import { RangePicker } from './range-picker.tsx';
import type { RangeState } from './use-range-state.ts';

interface Props {
  title: string;
  state: RangeState;
  /** The figures on show are still those of the question before. */
  isCounting: boolean;
  /** The bottom bar names the page already, so a phone does not say it twice. */
  isNamedBelow?: boolean;
  /** False where nothing on the page is compared. */
  compares?: boolean;
  /** Beside the title. */
  children?: ReactNode;
}

/** Title row and the choices that hold for the whole page. */
export function PageHead({ title, state, isCounting, isNamedBelow = false, compares = true, children }: Props) {
  return (
    <header className={isNamedBelow ? 'page-head is-named-below' : 'page-head'}>
      <h1>{title}</h1>
      {children}
      <SegmentBar state={state} />
      <div className="page-bar">
        <CountingNote isCounting={isCounting} range={state.range} />
        {compares && <ComparisonMenu state={state} />}
        <RangePicker state={state} />
      </div>
    </header>
  );
}
