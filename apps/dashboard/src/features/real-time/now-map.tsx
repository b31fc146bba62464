import type { RealTime } from '@accord/contract/real-time';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSite } from '../../app/site-context.ts';
import { formatInteger } from '../../ui/format-number.ts';
import WorldMap from '../../ui/world-map/world-map.tsx';

/** Where the visitors of this moment are; pressing a country shows its visits of today. */
export default function NowMap({ countries }: Pick<RealTime, 'countries'>) {
  const { t } = useTranslation();
  const site = useSite();
  const navigate = useNavigate();
  const metric = t('realTime.visitors');
  return (
    <WorldMap
      name={t('realTime.map')}
      countries={countries.map(({ code, label, visitors }) => {
        const texts = { label, value: formatInteger(visitors), metric };
        return {
          ...{ code: code.toUpperCase(), label, value: visitors },
          ...{ spoken: t('map.country', texts), figure: t('map.figure', texts) },
        };
      })}
      writeBin={(from, to) =>
        from === to ? formatInteger(from) : t('map.bin', { from: formatInteger(from), to: formatInteger(to) })
      }
      noneLabel={t('map.none')}
      viewLabel={t('map.part')}
      viewName={(view) => t(`map.view.${view}`)}
      onPress={(code) =>
        navigate(
          `/sites/${site.id}/visits?range=today&segment=${encodeURIComponent(`countryCode==${code.toLowerCase()}`)}`,
        )
      }
    />
  );
}
