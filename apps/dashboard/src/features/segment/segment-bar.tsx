import { IconFilter, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { segmentsQuery } from '../../api/segments.ts';
import { readSegment } from '../../reports/segment-parts.ts';
import { splitAt } from '../../reports/split-segment-text.ts';
import { Button } from '../../ui/button.tsx';
import type { RangeState } from '../range/use-range-state.ts';
import { describePart } from './describe-group.ts';
import './segment-bar.css';

const SegmentEditor = lazy(() => import('./segment-editor.tsx'));

/** Which visits the page is about: a chip for each condition, and the editor behind a button. */
export function SegmentBar({ state }: { state: RangeState }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { segment, setSegment } = state;
  const names = useQuery({ ...segmentsQuery, enabled: segment !== '' }).data ?? [];
  const parts = readSegment(segment);
  return (
    <div className="segment-bar">
      {parts?.map((part, at) => {
        const words = describePart(part, names, t);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same condition may stand there twice
          <span key={at} className="segment-chip">
            <button type="button" onClick={() => setOpen(true)}>
              <bdi>{words}</bdi>
            </button>
            <button
              type="button"
              aria-label={t('segment.remove', { words })}
              onClick={() => setSegment(splitAt(segment, ';').toSpliced(at, 1).join(';'))}
            >
              <IconX size={14} stroke={1.8} aria-hidden="true" />
            </button>
          </span>
        );
      })}
      {parts === null && (
        <span className="segment-chip">
          <button type="button" onClick={() => setOpen(true)}>
            <code>{segment}</code>
          </button>
          <button type="button" aria-label={t('segment.clear')} onClick={() => setSegment('')}>
            <IconX size={14} stroke={1.8} aria-hidden="true" />
          </button>
        </span>
      )}
      <Button look="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <IconFilter size={16} stroke={1.6} aria-hidden="true" />
        {t(segment === '' ? 'segment.all' : 'segment.edit')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <SegmentEditor state={state} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
