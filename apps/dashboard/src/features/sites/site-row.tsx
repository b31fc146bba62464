import type { SiteFigures } from '@accord/contract/site-figures';
import type { Site } from '@accord/contract/sites';
import { Link } from 'react-router';
import { computeDelta } from '../../reports/delta.ts';
import { DeltaText } from '../../reports/delta-text.tsx';
import { formatValue } from '../../reports/format-value.ts';
import { Sparkline } from '../../ui/sparkline.tsx';
import { VisitorsNow } from '../overview/visitors-now.tsx';
import { hostOf } from './host-of.ts';
import { SiteMark } from './site-mark.tsx';

const FIGURES = [
  ['visitors', 'integer'],
  ['visits', 'integer'],
  ['pageViews', 'integer'],
  ['revenue', 'money'],
] as const;

interface Props {
  site: Site;
  figures: SiteFigures['sites'][number];
  /** Asks who is there now, which is a question for each row. */
  isLive: boolean;
}

/** A site with its figures, how they changed, and the shape of its days. */
export function SiteRow({ site, figures, isLive }: Props) {
  const { now, before, series } = figures;
  return (
    <tr>
      <th scope="row">
        <Link to={`/sites/${site.id}/overview`}>
          <SiteMark name={site.name} />
          <span>
            <bdi className="site-list-name">{site.name}</bdi>
            <bdi className="caption">{hostOf(site)}</bdi>
          </span>
        </Link>
      </th>
      {FIGURES.map(([name, format]) => (
        <td key={name} className={`site-figure site-${name}`}>
          <span className="site-value">{formatValue(format, now[name], site.currency)}</span>
          <DeltaText delta={before && computeDelta({ format, better: 'up' }, now[name], before[name])} />
        </td>
      ))}
      <td className="site-shape">
        {/* Today is not over, and would look like a fall. */}
        <Sparkline values={series.length > 1 ? series.slice(0, -1) : series} others={[]} isSelected={false} />
      </td>
      <td className="site-now">{isLive && <VisitorsNow siteId={site.id} />}</td>
    </tr>
  );
}
