// Runs before the first paint, as a file because the content policy allows no inline script. Without it a dark page
// would flash white. src/app/theme.ts takes over once the page runs; both must agree on the key.
(() => {
  let choice = null;
  try {
    choice = localStorage.getItem('accord.theme');
  } catch {
    // Storage can be switched off; the system's choice then holds.
    choice = null;
  }
  const isDark = choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
})();
