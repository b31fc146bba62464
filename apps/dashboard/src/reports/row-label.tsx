import { CutText } from '../ui/cut-text.tsx';
import './row-label.css';

interface Props {
  label: string;
  /** Two letters of a country, set before its name. */
  code: string | null;
  isAddress: boolean;
  emptyLabel: string;
}

/** What a row is about: a text of unknown origin, with its code where it has one. */
export function RowLabel({ label, code, isAddress, emptyLabel }: Props) {
  if (label === '') return <span className="ink3">{emptyLabel}</span>;
  if (code === null) return <CutText text={label} isAddress={isAddress} />;
  return (
    <span className="coded-label">
      <code className="code-tag">{code}</code>
      <CutText text={label} />
    </span>
  );
}
