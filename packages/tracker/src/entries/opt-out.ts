import { readCookie } from '../read-cookie.ts';

/**
 * Fills `<div id="accord-opt-out">` (or the id in the script's own address, `?divId=`) with a box to tick: measured, or
 * not. Where a tracker is on the page, it is told; else the cookies that trackers read are set here. Texts of the page
 * itself are used where it has them: `data-intro`, `data-in`, `data-out` on the div.
 */
type Paq = { push(command: unknown[]): void };
interface Tracker {
  isUserOptedOut(): boolean;
  optUserOut(): void;
  forgetUserOptOut(): void;
}

const REMEMBERED = 'mtm_consent';
const REMOVED = `${REMEMBERED}_removed`;
const THIRTY_YEARS_S = 946_080_000;

const script = document.currentScript as HTMLScriptElement | null;
const asked = new URL(script?.src || location.href).searchParams;
const put = (name: string, value: number, lifetimeS: number): void => {
  const secure = location.protocol === 'https:' ? '; secure' : '';
  document.cookie = `${name}=${value}; max-age=${lifetimeS}; path=/; samesite=lax${secure}`;
};

/** The page's tracker when it is loaded; its queue alone does not answer. */
function trackerOf(): Tracker | undefined {
  const queue = (window as unknown as { _paq?: Paq & { length?: number } })._paq;
  let found: Tracker | undefined;
  if (queue !== undefined && !Array.isArray(queue)) {
    queue.push([
      function (this: Tracker) {
        found = this;
      },
    ]);
  }
  return found;
}

function isOut(): boolean {
  return trackerOf()?.isUserOptedOut() ?? readCookie(REMOVED) !== '';
}

function choose(isMeasured: boolean): void {
  const tracker = trackerOf();
  if (tracker !== undefined) {
    if (isMeasured) tracker.forgetUserOptOut();
    else tracker.optUserOut();
    return;
  }
  if (isMeasured) put(REMOVED, 0, 0);
  else {
    put(REMEMBERED, 0, 0);
    put(REMOVED, Date.now(), THIRTY_YEARS_S);
  }
}

function fill(place: HTMLElement): void {
  const { intro, in: textIn, out: textOut } = place.dataset;
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.id = 'accord-opt-out-box';
  const label = document.createElement('label');
  label.htmlFor = box.id;
  const show = (): void => {
    box.checked = !isOut();
    label.textContent = box.checked
      ? (textIn ?? 'You are measured. Untick the box to opt out.')
      : (textOut ?? 'You are not measured. Tick the box to be measured again.');
  };
  box.addEventListener('change', () => {
    choose(box.checked);
    show();
    said.textContent = label.textContent;
  });
  if (asked.get('showIntro') !== '0') {
    const text = document.createElement('p');
    text.textContent =
      intro ??
      'You may choose that your visits to this site are not measured. The choice is kept in a cookie of this browser.';
    place.append(text);
  }
  place.append(box, ' ', label, said);
  show();
}

const place = document.getElementById(asked.get('divId') ?? asked.get('div') ?? 'accord-opt-out');
if (place !== null) {
  if (document.readyState === 'complete') fill(place);
  // The tracker may still be on its way.
  else addEventListener('load', () => fill(place));
}
