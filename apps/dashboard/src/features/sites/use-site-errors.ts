import { useTranslation } from 'react-i18next';
import type { SiteDraft, SiteFault } from './site-draft.ts';

type Errors = Partial<Record<keyof SiteDraft, string>>;

/** Our own findings first, in words, then what the server said of the same fields (`prefix` + name). */
export function useSiteErrors(
  faults: Partial<Record<keyof SiteDraft, SiteFault>>,
  fields: Readonly<Record<string, string>>,
  prefix = '',
): Errors {
  const { t } = useTranslation();
  const errors: Errors = {};
  for (const name of ['name', 'url', 'timeZone', 'currency'] as const) {
    const fault = faults[name];
    const said = fault === undefined ? fields[prefix + name] : t(`fault.${fault}`);
    if (said !== undefined) errors[name] = said;
  }
  return errors;
}
