import './live-dot.css';

/** Something happens right now. Never alone: words stand beside it. */
export function LiveDot({ isLarge = false }: { isLarge?: boolean }) {
  return <span className={isLarge ? 'live-dot is-large' : 'live-dot'} aria-hidden="true" />;
}
