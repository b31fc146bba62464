import type { Weighted } from './chooser-of.ts';
import type { CountryCode } from './countries.ts';
import type { Source } from './sources.ts';

/** A page of a made-up site. */
export interface Page {
  readonly path: string;
  readonly title: string;
  /** Of a shop: what is sold on the page. */
  readonly product?: { readonly sku: string; readonly name: string; readonly category: string; readonly price: number };
}

/** Pages that visitors use alike. */
export interface PageKind {
  /** The most visited first, or with `isNews` in the order in which they appeared, one a day. */
  readonly pages: readonly Page[];
  /** A page is read because it is new, not because it is known. */
  readonly isNews?: boolean;
  /** Half of the visitors stay longer. */
  readonly medianSeconds: number;
  /** Where visitors go from here; `leave` ends the visit. */
  readonly next: Weighted<string>;
}

/** Something that happened once: more visits for a while, from one source to one page. */
export interface Occasion {
  /** Days before the end of the period. */
  readonly daysBeforeEnd: number;
  /** Visits of an average hour at its beginning, as a multiple of all others. */
  readonly strength: number;
  /** Falls to a third within this. */
  readonly fadesInHours: number;
  readonly source: Source;
  readonly landsOn: { readonly kind: string; readonly page: number };
}

/** A made-up site: what it is, who visits it, from where, when, and what they do. */
export interface SiteProfile {
  readonly name: string;
  readonly url: string;
  readonly timeZone: string;
  readonly currency: string;
  /** Added to each title. */
  readonly titleEnd: string;
  /** Its part of the traffic of several sites. */
  readonly share: number;
  readonly countries: Weighted<CountryCode>;
  /** Visits by hour of the visitor's day, 24 numbers. */
  readonly hours: readonly number[];
  /** The same for Saturday and Sunday. */
  readonly weekendHours: readonly number[];
  /** Visits by day of the week, Sunday first. */
  readonly weekdays: readonly number[];
  /** Visits at the end of the period, as a multiple of those at its beginning. */
  readonly growth: number;
  /** Days before the end of the period at which a weekend was slow. */
  readonly slowWeekend: number;
  readonly occasions: readonly Occasion[];
  /** Part of the visits by people who were there before. */
  readonly returning: number;
  readonly mobile: number;
  /** Where new visitors come from, and those who come back. */
  readonly sources: Weighted<Source>;
  readonly returningSources: Weighted<Source>;
  readonly kinds: Readonly<Record<string, PageKind>>;
  /** Kinds of the first page, by what kind of source it was. */
  readonly entries: Readonly<Record<Source['from'], Weighted<string>>>;
}
