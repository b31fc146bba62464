import { IconCheck, IconCopy, IconLink } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';

const SAID_MS = 4000;

interface Props {
  text: string;
  look?: 'primary' | 'quiet';
  /** What is copied, where it does not stand beside the button: a link. */
  label?: string;
}

/** Copies a text and says so; where the browser does not allow it, says how to do it by hand. */
export function CopyButton({ text, look = 'primary', label }: Props) {
  const { t } = useTranslation();
  const [said, setSaid] = useState<'copied' | 'refused' | null>(null);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async () => setSaid((await copyText(text)) ? 'copied' : 'refused');
  const Icon = label === undefined ? IconCopy : IconLink;
  return (
    <Button look={look} className="copy-button" onClick={copy}>
      {said === 'copied' ? <IconCheck size={16} stroke={1.8} /> : <Icon size={16} stroke={1.6} />}
      <span role="status">{said === null ? (label ?? t('copy.action')) : t(`copy.${said}`)}</span>
    </Button>
  );
}

/** The clipboard exists only on https and localhost; elsewhere the old command still works. */
async function copyText(text: string): Promise<boolean> {
  if (navigator.clipboard !== undefined) {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  }
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'visually-hidden';
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand('copy');
  area.remove();
  return isCopied;
}
