/** 6 random characters of 0-9a-z: ties the requests of one page view together. */
export function randomPageViewId(): string {
  return (Math.random().toString(36) + '000000').slice(2, 8);
}
