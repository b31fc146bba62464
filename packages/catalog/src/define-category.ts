/** How much of what identifies people a site may collect at all. Each sets a ceiling for every category. */
export const PRIVACY_MODES = ['anonymous', 'pseudonymous', 'consented-full'] as const;
export type PrivacyMode = (typeof PRIVACY_MODES)[number];

/** What a site starts with, below its ceilings. */
export const COLLECTION_PRESETS = ['minimal', 'standard', 'everything'] as const;
export type CollectionPreset = (typeof COLLECTION_PRESETS)[number];

/**
 * What may be done to a field before it is written. Whatever is done, the visitor's own address is cut from texts.
 *
 * - `keep` as it came · `drop` nothing stays · `redact` without e-mail addresses, phone numbers, keys and IBANs
 * - `path` an address on the web without its query, redacted · `allowed-query` with the parameters that the site allows
 * - `host` its host only · `hmac` a keyed hash that is the same for the same text on this site · `random` a random id
 * - `mask-1` … `mask-3` so many bytes of an address zeroed · `tenth` coordinates rounded to 0.1° · `bucket` the nearest
 *   usual size of a screen · `families` names without versions · `majors` with their first number · `hour`, `minute`
 *   times cut to it
 */
export type Operation =
  | 'keep'
  | 'drop'
  | 'redact'
  | 'path'
  | 'allowed-query'
  | 'host'
  | 'hmac'
  | 'random'
  | 'mask-1'
  | 'mask-2'
  | 'mask-3'
  | 'tenth'
  | 'bucket'
  | 'families'
  | 'majors'
  | 'hour'
  | 'minute';

/** A field of stored actions that a category decides about; `kinds` and `from` narrow it where several categories share a field. */
export interface Claim {
  /** As in `StoredAction`, or `time`, `device`, `agent`, `clickIds`. */
  readonly field: string;
  readonly kinds?: readonly string[];
  /** What the channel was told by. */
  readonly from?: 'campaign' | 'referrer';
}

export interface CategoryMode<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** What is kept, for people. */
  readonly doc: string;
  /** Kinds of actions that are not stored at all. */
  readonly refuses?: readonly string[];
  /** By field; fields that are not named are kept. */
  readonly does?: Readonly<Record<string, Operation>>;
}

/** One of the agreement's categories of data: one entry a file, `categories/<id>.ts`. */
export interface Category<Id extends string = string, Mode extends string = string> {
  readonly id: Id;
  /** The clause of the agreement that names it. */
  readonly clause: `data.${Id}`;
  readonly label: string;
  readonly doc: string;
  readonly claims: readonly Claim[];
  /** From the least that is kept to the most. */
  readonly modes: readonly CategoryMode<Mode>[];
  readonly ceilings: Readonly<Record<PrivacyMode, NoInfer<Mode>>>;
  readonly presets: Readonly<Record<CollectionPreset, NoInfer<Mode>>>;
}

/** Declares a category of data; checks nothing at run time, keeps the literal types. */
export function defineCategory<const Id extends string, const Mode extends string>(
  category: Category<Id, Mode>,
): Category<Id, Mode> {
  return Object.freeze(category);
}

/** Claims of several fields that have no condition. */
export const fields = (...names: readonly string[]): readonly Claim[] => names.map((field) => ({ field }));
