import type { Params } from './encode-params.ts';

/**
 * What the browser can do, as parameters.
 *
 * COMPAT: of the old plug-ins only a PDF viewer still exists; matomo.js sends the others as 0.
 */
export function readFeatures(): Params {
  const hasPdf = (navigator as { pdfViewerEnabled?: boolean }).pdfViewerEnabled;
  return {
    pdf: hasPdf ? 1 : 0,
    qt: 0,
    realp: 0,
    wma: 0,
    fla: 0,
    java: 0,
    ag: 0,
    cookie: navigator.cookieEnabled ? 1 : 0,
    res: screen.width + 'x' + screen.height,
  };
}
