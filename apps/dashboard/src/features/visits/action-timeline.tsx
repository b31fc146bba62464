import type { Site } from '@accord/contract/sites';
import type { VisitAction } from '@accord/contract/visits';
import {
  type Icon,
  IconAlertTriangle,
  IconBolt,
  IconDownload,
  IconExternalLink,
  IconFile,
  IconForms,
  IconPlayerPlay,
  IconSearch,
  IconShoppingBag,
  IconShoppingCart,
  IconTarget,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatValue } from '../../reports/format-value.ts';
import { formatTime } from '../../ui/format-date.ts';

const KINDS = {
  action: IconFile,
  search: IconSearch,
  event: IconBolt,
  download: IconDownload,
  outlink: IconExternalLink,
  content: IconFile,
  media: IconPlayerPlay,
  form: IconForms,
  crash: IconAlertTriangle,
  experiment: IconBolt,
  goal: IconTarget,
  ecommerceOrder: IconShoppingBag,
  ecommerceAbandonedCart: IconShoppingCart,
} as const satisfies Record<string, Icon>;
type Kind = keyof typeof KINDS;
const isKind = (kind: string): kind is Kind => Object.hasOwn(KINDS, kind);

/** What happened in a visit, one after the other. */
export function ActionTimeline({ actions, site }: { actions: readonly VisitAction[]; site: Site }) {
  const { t } = useTranslation();
  return (
    <ol className="visit-actions">
      {actions.map(({ kind, at, label, url, seconds, revenue }, index) => {
        const known = isKind(kind) ? kind : 'action';
        const Mark = KINDS[known];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two actions may be alike in everything
          <li key={index} data-kind={known}>
            <time dateTime={at}>{formatTime(new Date(at), site.timeZone, true)}</time>
            <Mark size={16} stroke={1.6} aria-hidden="true" />
            <span className="visit-action">
              <span>
                <span className="ink3">{t(`visits.kind.${known}`)}</span> <bdi>{label}</bdi>
              </span>
              {url !== '' && url !== label && (
                <span className="ink3">
                  <bdi>{url}</bdi>
                </span>
              )}
            </span>
            <span className="ink2">
              {revenue !== null && revenue > 0
                ? formatValue('money', revenue, site.currency)
                : seconds !== null && seconds > 0
                  ? formatValue('seconds', seconds)
                  : ''}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
