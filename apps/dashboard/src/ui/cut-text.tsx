import './cut-text.css';

const TAIL = 10;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\u202a-\u202e\u2066-\u2069\ufb1d-\ufefc]/;

/**
 * Text of unknown length and origin on one line. Addresses lose their middle, so that the last part stays; everything
 * else, and whatever could turn direction, is cut at the end. Isolated, so that it cannot disturb what stands beside it;
 * selecting copies it in full.
 */
export function CutText({ text, isAddress = false }: { text: string; isAddress?: boolean }) {
  const letters = Array.from(text);
  const isSplit = isAddress && letters.length > TAIL + 6 && !RIGHT_TO_LEFT.test(text);
  return (
    <span className="cut-text" title={text}>
      <bdi className="cut-text-head">{isSplit ? letters.slice(0, -TAIL).join('') : text}</bdi>
      {isSplit && <bdi className="cut-text-tail">{letters.slice(-TAIL).join('')}</bdi>}
    </span>
  );
}
