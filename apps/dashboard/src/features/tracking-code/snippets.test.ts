import { describe, expect, it } from 'vitest';
import { snippetFor, snippetKinds, snippetText } from './snippets.ts';

const origin = 'https://stats.tidewater.example';

describe('snippets', () => {
  it('is one script element for a plain page', () => {
    expect(snippetText(snippetFor('html', origin, 3))).toBe(
      [
        '<!-- Accord, site 3 -->',
        '<script async',
        '  src="https://stats.tidewater.example/accord.js"',
        '  data-site="3"></script>',
      ].join('\n'),
    );
  });

  it('counts changes of route where the application draws its own pages', () => {
    expect(snippetText(snippetFor('react', origin, 3))).toContain('data-spa="true"></script>');
  });

  it.each(snippetKinds)('names server and site in %s', (kind) => {
    const text = snippetText(snippetFor(kind, origin, 3));
    expect(text).toContain(origin);
    expect(text).toMatch(/["']3["']/);
  });

  it('marks what changes in code that is there already', () => {
    const changed = snippetFor('matomo', origin, 3).filter((line) => line.isChanged);
    expect(snippetText(changed)).toBe(`var u="${origin}/";\n_paq.push(['setSiteId', '3']);`);
  });
});
