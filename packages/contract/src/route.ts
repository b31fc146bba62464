import type { z } from 'zod';

/** A parameter of the path or of the query. */
export interface RouteParameter {
  name: string;
  in: 'path' | 'query';
  isRequired: boolean;
  type: 'integer' | 'string';
  /** Allowed values, where they are a closed list. */
  values?: readonly string[];
  doc: string;
}

/** A route of /api/v1, as the generated OpenAPI describes it. */
export interface Route {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** As OpenAPI writes it: `/api/v1/sites/{siteId}`. */
  path: string;
  doc: string;
  parameters: readonly RouteParameter[];
  body?: z.ZodType;
  /** undefined: a document that describes itself. */
  answer?: z.ZodType;
  /** Of an answer that is none of the ordinary 200: made, or begun in the background. */
  status?: 201 | 202;
  /** Answered without being signed in. */
  isOpen?: boolean;
}

/** The site that a path is about. */
export const siteId: RouteParameter = {
  name: 'siteId',
  in: 'path',
  isRequired: true,
  type: 'integer',
  doc: 'Number of the site.',
};
/** A parameter of the query, optional unless it says otherwise. */
export const queryParameter = (name: string, doc: string, more: Partial<RouteParameter> = {}): RouteParameter => ({
  name,
  in: 'query',
  isRequired: false,
  type: 'string',
  doc,
  ...more,
});
