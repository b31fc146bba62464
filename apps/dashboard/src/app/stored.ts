/** A remembered value of this browser; null when nothing is kept or storage is switched off. */
export function readStored(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    // Reading throws where storage is switched off; then nothing is remembered.
    return null;
  }
}

/** Remembers a value in this browser, where it may; else it holds until the page is closed. */
export function writeStored(key: string, value: string): boolean {
  try {
    window.localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
