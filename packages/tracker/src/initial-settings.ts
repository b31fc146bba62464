import { decodeSafely } from './decode-safely.ts';
import type { Settings } from './settings.ts';

/**
 * The settings before any command.
 *
 * COMPAT: address and title are those of the moment in which the script starts; a single-page application sets
 * them anew with `setCustomUrl` and `setDocumentTitle`.
 */
export function initialSettings(trackerUrl: string, siteId: string): Settings {
  const url = decodeSafely(location.href);
  const withoutIgnore = url.replace(/([?&])ignore_refer(r?)er=[^&#]*&?/, '$1').replace(/[?&](#|$)/, '$1');
  return {
    trackerUrl,
    siteId,
    userId: '',
    url: withoutIgnore,
    referrer: withoutIgnore === url ? decodeSafely(document.referrer) : '',
    title: document.title,
    prefix: '_pk_',
    domain: '',
    path: '',
    sameSite: 'Lax',
    isSecure: false,
    visitorTimeoutS: 33955200,
    sessionTimeoutS: 1800,
    referralTimeoutS: 15768000,
    method: '',
    change: (request) => request,
    readsFeatures: true,
    respectsDoNotTrack: false,
  };
}
