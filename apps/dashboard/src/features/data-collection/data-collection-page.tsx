import type { CollectionCategory } from '@accord/contract/data-collection';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { matrixQuery } from '../../api/data-collection.ts';
import { useSite } from '../../app/site-context.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { FailedState } from '../failed-state.tsx';
import '../form-page.css';
import { CategoryTable } from './category-table.tsx';
import './data-collection.css';
import { HitPreview } from './hit-preview.tsx';
import { InstructionDialog } from './instruction-dialog.tsx';
import { InstructionTimeline } from './instruction-timeline.tsx';
import { NotKeptNotice } from './not-kept-notice.tsx';
import type { Proposal } from './proposal.ts';
import { SiteModes } from './site-modes.tsx';

/** What this site collects of each of the agreement's categories of data, and the instructions that say so. */
export default function DataCollectionPage() {
  const { t } = useTranslation();
  const site = useSite();
  const matrix = useQuery(matrixQuery(site.id));
  const [proposal, setProposal] = useState<Proposal | null>(null);
  usePageTitle(t('nav.dataCollection'), site.name);
  if (matrix.isError && matrix.data === undefined)
    return <FailedState error={matrix.error} onRetry={() => matrix.refetch()} isPage />;
  const { data } = matrix;
  const choose = ({ id, label, modes }: CollectionCategory, mode: string | null) => {
    const chosen = modes.find((one) => one.id === mode);
    setProposal({
      asked: { kind: 'category', id, mode },
      what: chosen === undefined ? t('matrix.asPreset', { category: label }) : `${label}: ${chosen.label}`,
      means: chosen?.doc ?? '',
    });
  };
  return (
    <div className="form-page matrix-page">
      <header>
        <h1>{t('matrix.title')}</h1>
        <p className="form-lead">{t('matrix.lead')}</p>
      </header>
      {data === undefined ? (
        <p aria-busy="true">
          <Skeleton width={48} />
        </p>
      ) : (
        <>
          {!data.mayChange && <p className="matrix-note">{t('matrix.lookOnly')}</p>}
          <NotKeptNotice matrix={data} onChoose={choose} />
          <SiteModes matrix={data} onPropose={setProposal} />
          <CategoryTable matrix={data} onChoose={choose} />
        </>
      )}
      <HitPreview site={site} />
      <InstructionTimeline site={site} />
      <InstructionDialog siteId={site.id} proposal={proposal} onClose={() => setProposal(null)} />
    </div>
  );
}
