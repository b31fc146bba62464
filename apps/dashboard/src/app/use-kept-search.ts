import { useSearchParams } from 'react-router';

const KEPT = ['range', 'compare', 'vs', 'segment'];

/** The part of the address that stays when the page changes: `?range=7d`, or nothing. */
export function useKeptSearch(): string {
  const [search] = useSearchParams();
  const kept = new URLSearchParams();
  for (const name of KEPT) {
    const value = search.get(name);
    if (value !== null) kept.set(name, value);
  }
  const text = kept.toString();
  return text === '' ? '' : `?${text}`;
}
