declare const brand: unique symbol;
type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };

export type OrgId = Branded<number, 'OrgId'>;
export type SiteId = Branded<number, 'SiteId'>;
/** 64-bit identities travel as 16 lower-case hex characters, never as numbers (JavaScript would round them). */
export type HitId = Branded<string, 'HitId'>;
export type VisitId = Branded<string, 'VisitId'>;
export type VisitorId = Branded<string, 'VisitorId'>;
export type Fingerprint = Branded<string, 'Fingerprint'>;

const HEX_16 = /^[0-9a-f]{16}$/;

/** True for 16 lower-case hexadecimal characters. */
export function isHex16(text: string): boolean {
  return HEX_16.test(text);
}

export const asOrgId = (n: number): OrgId => n as OrgId;
export const asSiteId = (n: number): SiteId => n as SiteId;
