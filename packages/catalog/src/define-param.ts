import type { CategoryId } from './generated/categories.ts';

/** A category of data that a parameter carries; `service` is needed to answer at all, `visitor` tells visitors apart. */
export type DataCategory = CategoryId | 'service' | 'visitor';

export type ParamType = 'text' | 'integer' | 'decimal' | 'flag' | 'json';

/** A parameter of the tracking API: one entry a file, `params/<wire-name>.ts`. */
export interface Param<Wire extends string = string, Type extends ParamType = ParamType> {
  /** Name on the wire, case-sensitive. */
  wire: Wire;
  type: Type;
  /** Text: most bytes of UTF-8 that are read, the rest is cut. Numbers: the largest magnitude. */
  limit: number;
  category: DataCategory;
  /** True where the wire format demands a token for it (tracking-api §1.2). */
  isProtected?: boolean;
  doc: string;
}

/** Declares a tracking parameter; checks nothing at run time, keeps the literal types. */
export function defineParam<const Wire extends string, const Type extends ParamType>(
  param: Param<Wire, Type>,
): Param<Wire, Type> {
  return Object.freeze(param);
}
