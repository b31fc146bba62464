import type { ReportEntry } from '@accord/contract/reports';
import { IconArrowsSplit2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSite } from '../../app/site-context.ts';
import { useKeptSearch } from '../../app/use-kept-search.ts';

/** Reports whose rows are pages, by their path. */
const OF_PAGES: ReadonlySet<string> = new Set(['page-urls', 'entry-pages', 'exit-pages']);

/** From a row about a page to how people came to it and went on. */
export function PageLink({ entry, label }: { entry: ReportEntry; label: string | null }) {
  const { t } = useTranslation();
  const site = useSite();
  const search = new URLSearchParams(useKeptSearch());
  if (!OF_PAGES.has(entry.id) || label === null || !label.startsWith('/')) return null;
  search.set('page', label);
  return (
    <p className="row-detail-link">
      <Link to={`/sites/${site.id}/transitions?${search}`}>
        <IconArrowsSplit2 size={16} stroke={1.6} aria-hidden="true" />
        {t('transitions.ofPage')}
      </Link>
    </p>
  );
}
