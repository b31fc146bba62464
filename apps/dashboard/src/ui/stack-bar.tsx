import './stack-bar.css';

/** How many parts have a colour of their own; all others together are the rest. */
export const stackColours = 6;

interface Props {
  /** Largest first, at most `stackColours`; shares of 1. */
  parts: readonly { name: string; share: number }[];
  /** What is left of 1. */
  rest: number;
  restName: string;
}

/** One bar of a whole's parts; the table under it says the same in figures, so it is hidden from those who listen. */
export function StackBar({ parts, rest, restName }: Props) {
  return (
    <div className="stack-bar" aria-hidden="true">
      {parts.map(({ name, share }, index) =>
        share > 0 ? <span key={name} data-colour={index + 1} title={name} style={{ '--share': share }} /> : null,
      )}
      {rest > 0.0005 && <span data-colour={stackColours + 1} title={restName} style={{ '--share': rest }} />}
    </div>
  );
}
