import type { Site } from '@accord/contract/sites';
import type { Visit } from '@accord/contract/visits';
import { IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatValue } from '../../reports/format-value.ts';
import { Button } from '../../ui/button.tsx';
import { formatMoment } from '../../ui/format-date.ts';
import { ActionTimeline } from './action-timeline.tsx';

interface Props {
  visit: Visit;
  site: Site;
  onVisitor: (visitor: string) => void;
}

/** One visit in a line; opened, everything that happened in it. */
export function VisitEntry({ visit, site, onVisitor }: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { actions, channel, source, countryCode, place } = visit;
  return (
    <li className="visit">
      <button type="button" className="visit-line" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <IconChevronRight className="visit-mark" size={16} stroke={1.8} aria-hidden="true" />
        <span className="visit-when">
          <time dateTime={visit.startedAt}>{formatMoment(new Date(visit.startedAt), site.timeZone)}</time>
          <span className="ink3">{formatValue('seconds', visit.seconds)}</span>
        </span>
        <span className="visit-who">
          <span>
            <code className="visit-country">{countryCode.toUpperCase()}</code> <bdi>{place}</bdi>
          </span>
          <span className="ink3">
            <bdi>{[visit.device, visit.browser, visit.system].filter((text) => text !== '').join(' · ')}</bdi>
          </span>
        </span>
        <span className="visit-from">
          <span>{channel}</span>
          <span className="ink3">
            <bdi>{source}</bdi>
          </span>
        </span>
        <span className="visit-did">
          <span>{t('visits.actions', { count: actions.length })}</span>
          <span className="ink3">
            {visit.revenue > 0
              ? formatValue('money', visit.revenue, site.currency)
              : visit.hasConverted
                ? t('visits.converted')
                : ''}
          </span>
        </span>
      </button>
      {isOpen && (
        <div className="visit-open">
          <p className="visit-visitor">
            <span>
              {t('visits.visitNumber', { number: visit.number })}
              {visit.userId !== '' && (
                <>
                  {' '}
                  · <bdi>{visit.userId}</bdi>
                </>
              )}
            </span>
            <Button look="quiet" onClick={() => onVisitor(visit.visitor)}>
              {t('visits.allOf')}
            </Button>
          </p>
          <ActionTimeline actions={actions} site={site} />
        </div>
      )}
    </li>
  );
}
