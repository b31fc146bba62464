/**
 * What the browser can do, as parameters.
 *
 * COMPAT: of the old plug-ins only a PDF viewer still exists; matomo.js sends the others as 0.
 */
export function readFeatures(): string {
  return (
    '&pdf=' +
    Number(!!(navigator as { pdfViewerEnabled?: boolean }).pdfViewerEnabled) +
    '&qt=0&realp=0&wma=0&fla=0&java=0&ag=0&cookie=' +
    Number(navigator.cookieEnabled) +
    '&res=' +
    screen.width +
    'x' +
    screen.height
  );
}
