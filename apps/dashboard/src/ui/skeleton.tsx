import './skeleton.css';
import { useLate } from './use-late.ts';

/** The place of a line that is still to come; invisible for the first 200 ms. `width` in characters. */
export function Skeleton({ width }: { width: number }) {
  const isShown = useLate(true);
  return <span className={isShown ? 'skeleton is-shown' : 'skeleton'} style={{ '--width': width }} />;
}
