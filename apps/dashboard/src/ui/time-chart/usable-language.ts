// TRICKY: the chart library makes a number format of the browser's language as soon as it is loaded, and some browsers
// call theirs `en-US@posix`, which is none: without this, no page with a chart opens there. Import it before the library.
try {
  new Intl.NumberFormat(navigator.language);
} catch {
  Object.defineProperty(navigator, 'language', { value: document.documentElement.lang || 'en', configurable: true });
}
