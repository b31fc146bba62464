import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useSite } from '../../app/site-context.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Field } from '../../ui/field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import '../form-page.css';
import { openableAddress } from '../sites/host-of.ts';
import {
  type Campaign,
  type CampaignStyle,
  campaignAddress,
  campaignParts,
  campaignStyles,
  faultOf,
} from './campaign-address.ts';
import './campaign-links-page.css';

const LONGEST = 200;
const LONGEST_ADDRESS = 2000;

/** Makes addresses by which visits are told apart by campaign. What is typed stands in the address of the page. */
export default function CampaignLinksPage() {
  const { t } = useTranslation();
  const site = useSite();
  const [typed, setTyped] = useSearchParams();
  usePageTitle(t('nav.campaignLinks'), site.name);
  const set = (name: string, value: string) =>
    setTyped(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  const style: CampaignStyle = typed.get('style') === 'utm' ? 'utm' : 'mtm';
  const target = typed.get('to') ?? openableAddress(site) ?? '';
  const campaign: Campaign = Object.fromEntries(campaignParts.map(({ part }) => [part, typed.get(part) ?? '']));
  const address = campaignAddress(target, campaign, style);
  const hosts = site.urls.flatMap((url) => (URL.canParse(url) ? [new URL(url).host] : []));
  const fault = faultOf(target, hosts);
  return (
    <div className="form-page">
      <header>
        <h1>{t('nav.campaignLinks')}</h1>
        <p className="form-lead">{t('campaignLinks.lead')}</p>
      </header>
      <Field
        label={t('campaignLinks.to')}
        type="url"
        maxLength={LONGEST_ADDRESS}
        value={target}
        onChange={(event) => set('to', event.target.value)}
        error={fault === null ? undefined : t(`campaignLinks.fault.${fault}`)}
      />
      <div className="form-grid">
        {campaignParts.map(({ part }) => (
          <Field
            key={part}
            label={t(`campaignLinks.part.${part}`)}
            hint={t(`campaignLinks.hint.${part}`)}
            required={part === 'campaign'}
            maxLength={LONGEST}
            value={campaign[part] ?? ''}
            onChange={(event) => set(part, event.target.value)}
          />
        ))}
      </div>
      <section className="form-section campaign-result" aria-label={t('campaignLinks.result')}>
        <div className="campaign-result-head">
          <h2>{t('campaignLinks.result')}</h2>
          <Segmented
            label={t('campaignLinks.style')}
            value={style}
            options={Object.entries(campaignStyles).map(([value, label]) => ({ value: value as CampaignStyle, label }))}
            onChange={(value) => set('style', value === 'mtm' ? '' : value)}
          />
        </div>
        {address === null ? (
          <p className="ink2">{t('campaignLinks.incomplete')}</p>
        ) : (
          <>
            <pre>
              <code>{address}</code>
            </pre>
            <CopyButton text={address} />
          </>
        )}
      </section>
    </div>
  );
}
