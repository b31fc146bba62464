import { Tabs } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../ui/copy-button.tsx';
import '../../ui/tabs.css';
import './snippet-tabs.css';
import { snippetFor, snippetKinds, snippetText } from './snippets.ts';

/** The code by where it goes; every tab says in a line where to put it. */
export function SnippetTabs({ origin, siteId }: { origin: string; siteId: number }) {
  const { t } = useTranslation();
  return (
    <Tabs.Root defaultValue="html" className="snippet">
      <Tabs.List className="tabs-list snippet-list" aria-label={t('code.where')}>
        {snippetKinds.map((kind) => (
          <Tabs.Trigger key={kind} value={kind} className="tabs-trigger" data-text={t(`code.${kind}`)}>
            {t(`code.${kind}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {snippetKinds.map((kind) => {
        const lines = snippetFor(kind, origin, siteId);
        return (
          <Tabs.Content key={kind} value={kind} className="snippet-panel">
            <CopyButton text={snippetText(lines)} />
            <pre>
              <code>
                {lines.map((line, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: lines of code have no other name and never move
                  <span key={index} className={line.isChanged ? 'snippet-line is-changed' : 'snippet-line'}>
                    {line.pieces.map((piece, at) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: as above
                      <span key={at} className={`snippet-${piece.kind}`}>
                        {piece.text}
                      </span>
                    ))}
                    {'\n'}
                  </span>
                ))}
              </code>
            </pre>
            <p className="snippet-note">{t(`code.note.${kind}`, { id: siteId })}</p>
          </Tabs.Content>
        );
      })}
    </Tabs.Root>
  );
}
