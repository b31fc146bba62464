import { IconInfoCircle } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSite } from '../../app/site-context.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { RangeState } from '../range/use-range-state.ts';

const ProvenanceDetail = lazy(() => import('./provenance-detail.tsx'));

interface Props {
  report: string;
  /** Name of the report or of the figure. */
  name: string;
  state: Pick<RangeState, 'range' | 'segment'>;
  /** Column of the figure; all figures of the report when left out. */
  figure?: string;
  /** Number of a goal, for reports about one. */
  goal?: number;
}

/** Says what figures are made of: what they mean first, then what was counted, and where it is stored. */
export function ProvenanceButton({ report, name, state, figure, goal }: Props) {
  const { t } = useTranslation();
  const site = useSite();
  const [isOpen, setIsOpen] = useState(false);
  const { range, segment } = state;
  const question = { siteId: site.id, report, ...range, segment, ...(goal !== undefined && { goal }) };
  return (
    <>
      <Button
        look="quiet"
        className="button-icon"
        aria-label={t('provenance.open', { name })}
        title={t('provenance.hint')}
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
      >
        <IconInfoCircle size={17} stroke={1.6} />
      </Button>
      <Dialog title={name} closeLabel={t('provenance.close')} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <Suspense fallback={<Skeleton width={32} />}>
          <ProvenanceDetail question={question} {...(figure !== undefined && { figure })} />
        </Suspense>
      </Dialog>
    </>
  );
}
