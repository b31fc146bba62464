// A router in a few lines: it changes address and title without loading a page.
const titles = { start: 'Start', prices: 'Prices', contact: 'Contact' };

function show() {
  const title = titles[new URLSearchParams(location.search).get('view')] ?? titles.start;
  document.title = title;
  document.querySelector('h1').textContent = title;
}

document.querySelector('nav').addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  show();
});
addEventListener('popstate', show);
show();
