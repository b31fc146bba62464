/** A piece of code with what it is, for colour only. */
export interface Piece {
  text: string;
  kind: 'plain' | 'tag' | 'value' | 'comment';
}

export interface SnippetLine {
  pieces: readonly Piece[];
  /** This line differs from what the site has now. */
  isChanged?: boolean;
}

export const snippetKinds = ['html', 'matomo', 'react', 'tag-manager'] as const;
export type SnippetKind = (typeof snippetKinds)[number];

/** The code for a site. `origin` is where this page came from: the tracker is served from there too. */
export function snippetFor(kind: SnippetKind, origin: string, siteId: number): readonly SnippetLine[] {
  switch (kind) {
    case 'html':
      return [comment(`<!-- Accord, site ${siteId} -->`), ...scriptTag(origin, siteId, [])];
    case 'react':
      return scriptTag(origin, siteId, [['data-spa', 'true']]);
    case 'tag-manager':
      return loader(origin, siteId);
    default:
      return matomoCode(origin, siteId);
  }
}

/** What is copied: the code as plain text. */
export function snippetText(lines: readonly SnippetLine[]): string {
  return lines.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join('\n');
}

const plain = (text: string): Piece => ({ text, kind: 'plain' });
const tag = (text: string): Piece => ({ text, kind: 'tag' });
const value = (text: string): Piece => ({ text, kind: 'value' });
const comment = (text: string): SnippetLine => ({ pieces: [{ text, kind: 'comment' }] });

function scriptTag(origin: string, siteId: number, more: readonly [string, string][]): SnippetLine[] {
  const attributes: [string, string][] = [['src', `${origin}/accord.js`], ['data-site', String(siteId)], ...more];
  const lines = attributes.map(([name, text], index): SnippetLine => {
    const pieces = [plain(`  ${name}=`), value(`"${text}"`)];
    if (index === attributes.length - 1) pieces.push(plain('></'), tag('script'), plain('>'));
    return { pieces };
  });
  return [{ pieces: [plain('<'), tag('script'), plain(' async')] }, ...lines];
}

/** Tag managers rebuild script elements and lose their data attributes, so this one says it in commands. */
function loader(origin: string, siteId: number): SnippetLine[] {
  return [
    { pieces: [plain('<'), tag('script'), plain('>')] },
    { pieces: [plain('  var _paq = window._paq = window._paq || [];')] },
    {
      pieces: [
        plain('  _paq.push(['),
        value("'setTrackerUrl'"),
        plain(', '),
        value(`'${origin}/accord.php'`),
        plain(']);'),
      ],
    },
    { pieces: [plain('  _paq.push(['), value("'setSiteId'"), plain(', '), value(`'${siteId}'`), plain(']);')] },
    { pieces: [plain('  _paq.push(['), value("'trackPageView'"), plain(']);')] },
    { pieces: [plain('  var s = document.createElement('), value("'script'"), plain(');')] },
    { pieces: [plain('  s.async = true;')] },
    { pieces: [plain('  s.src = '), value(`'${origin}/accord.js'`), plain(';')] },
    { pieces: [plain('  document.head.appendChild(s);')] },
    { pieces: [plain('</'), tag('script'), plain('>')] },
  ];
}

/** The lines of Matomo's code that matter here, with those that change marked. */
function matomoCode(origin: string, siteId: number): SnippetLine[] {
  return [
    { pieces: [plain('var u='), value(`"${origin}/"`), plain(';')], isChanged: true },
    { pieces: [plain("_paq.push(['setTrackerUrl', u+'matomo.php']);")] },
    { pieces: [plain("_paq.push(['setSiteId', "), value(`'${siteId}'`), plain(']);')], isChanged: true },
  ];
}
