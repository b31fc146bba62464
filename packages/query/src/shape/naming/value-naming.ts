import type { Dimension, ValueNaming } from '@accord/catalog/define';
import { nameBrand } from './name-brand.ts';
import { nameBrowser, nameBrowserVersion } from './name-browser.ts';
import { nameCampaign, nameCampaignKeyword } from './name-campaign.ts';
import { nameCity } from './name-city.ts';
import { nameCode } from './name-code.ts';
import { nameConfiguration } from './name-configuration.ts';
import { nameContinent } from './name-continent.ts';
import { nameCountry } from './name-country.ts';
import { nameDeviceModel } from './name-device-model.ts';
import { nameEngine } from './name-engine.ts';
import { nameKeyword } from './name-keyword.ts';
import { nameLanguage, nameLanguageCode } from './name-language.ts';
import { nameOwnValue } from './name-own-value.ts';
import { namePageAddress } from './name-page-address.ts';
import { namePlain } from './name-plain.ts';
import { nameReferrer } from './name-referrer.ts';
import { nameRegion } from './name-region.ts';
import { nameSearchEngine } from './name-search-engine.ts';
import { nameAssistant, nameSocialNetwork } from './name-social-network.ts';
import { nameSystemFamily, nameSystemVersion } from './name-system.ts';
import { nameUser } from './name-user.ts';
import { nameVariable } from './name-variable.ts';
import { nameWebsite } from './name-website.ts';
import { nameSocialPage, nameWebsitePage } from './name-website-page.ts';
import type { NameValue } from './named-value.ts';

const BY_NAMING: Readonly<Record<ValueNaming, NameValue>> = {
  plain: namePlain,
  value: nameOwnValue,
  user: nameUser,
  variable: nameVariable,
  'page-address': namePageAddress,
  code: nameCode,
  country: nameCountry,
  continent: nameContinent,
  region: nameRegion,
  city: nameCity,
  language: nameLanguage,
  'language-code': nameLanguageCode,
  brand: nameBrand,
  'device-model': nameDeviceModel,
  'system-family': nameSystemFamily,
  'system-version': nameSystemVersion,
  browser: nameBrowser,
  'browser-version': nameBrowserVersion,
  'browser-engine': nameEngine,
  configuration: nameConfiguration,
  referrer: nameReferrer,
  'search-engine': nameSearchEngine,
  keyword: nameKeyword,
  website: nameWebsite,
  'website-page': nameWebsitePage,
  'social-network': nameSocialNetwork,
  'social-page': nameSocialPage,
  assistant: nameAssistant,
  campaign: nameCampaign,
  'campaign-keyword': nameCampaignKeyword,
};

/** The way to name values of the dimension one by one; undefined where its naming looks at all rows. */
export function valueNaming({ naming }: Dimension): NameValue | undefined {
  return Object.hasOwn(BY_NAMING, naming) ? BY_NAMING[naming as ValueNaming] : undefined;
}
