import type { z } from 'zod';
import { accounting, siteAccounting } from './accounting.ts';
import { collectionState, liveState } from './collection.ts';
import { consentCounts, consentProof, consentProofAnswer, newConsentProof } from './consent.ts';
import {
  categoryChange,
  collectionChange,
  collectionMatrix,
  instructionList,
  instructionProof,
  previewAnswer,
  previewRequest,
} from './data-collection.ts';
import { demoRemoval, demoState } from './demo.ts';
import { realTime } from './real-time.ts';
import { reportAnswer, reportList } from './reports.ts';
import { ruleRunList, ruleRunStarted, rulesPreview, rulesRange } from './rules.ts';
import { segmentList, segmentValues } from './segments.ts';
import { me } from './session.ts';
import { setupAnswer, setupRequest, setupState } from './setup.ts';
import { newSite, site, siteList } from './sites.ts';
import { transitions, viewedPages } from './transitions.ts';
import { visitList } from './visits.ts';

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
  method: 'get' | 'post' | 'put' | 'delete';
  /** As OpenAPI writes it: `/api/v1/sites/{siteId}`. */
  path: string;
  doc: string;
  parameters: readonly RouteParameter[];
  body?: z.ZodType;
  /** undefined: a document that describes itself. */
  answer?: z.ZodType;
  /** Answered without being signed in. */
  isOpen?: boolean;
}

const siteId: RouteParameter = {
  name: 'siteId',
  in: 'path',
  isRequired: true,
  type: 'integer',
  doc: 'Number of the site.',
};
const query = (name: string, doc: string, more: Partial<RouteParameter> = {}): RouteParameter => ({
  name,
  in: 'query',
  isRequired: false,
  type: 'string',
  doc,
  ...more,
});

const reportParameters: readonly RouteParameter[] = [
  siteId,
  {
    name: 'reportId',
    in: 'path',
    isRequired: true,
    type: 'string',
    doc: 'Id of the report, from GET /api/v1/reports.',
  },
  query('period', 'Length of a period.', { isRequired: true, values: ['day', 'week', 'month', 'year', 'range'] }),
  query('date', 'A day, two days with a comma, today, yesterday, lastN or previousN; in the time zone of the site.', {
    isRequired: true,
  }),
  query('limit', 'Most rows of a period, 1 to 10000; 100 when left out.', { type: 'integer' }),
  query('sort', 'Column to sort by; the report has its own.'),
  query('order', 'Direction of sorting.', { values: ['asc', 'desc'] }),
  query('search', 'Only rows whose label contains this text.'),
  query('columns', 'Columns that are wanted, with commas: fewer are counted faster. All of them when left out.'),
  query('segment', 'Only visits that this segment selects, such as `countryCode==de;actions>3`.'),
  query('goal', 'Number of a goal, for reports about one; 0 for orders, -1 for abandoned carts, -2 for all.', {
    type: 'integer',
  }),
  query('dimension', 'Number of a custom dimension, for reports about one.', { type: 'integer' }),
  query('format', 'How the answer is written.', { values: ['json', 'csv'] }),
];

/** Every route of /api/v1. A test compares it with what the server serves. */
export const routes: readonly Route[] = [
  { method: 'get', path: '/api/v1/openapi.json', doc: 'This document.', parameters: [], isOpen: true },
  {
    method: 'get',
    path: '/api/v1/setup',
    doc: 'Whether Accord is set up.',
    parameters: [],
    answer: setupState,
    isOpen: true,
  },
  {
    method: 'post',
    path: '/api/v1/setup',
    doc: 'Sets Accord up: organisation, owner and first site.',
    parameters: [],
    body: setupRequest,
    answer: setupAnswer,
    isOpen: true,
  },
  { method: 'get', path: '/api/v1/me', doc: 'Who is signed in.', parameters: [], answer: me },
  {
    method: 'get',
    path: '/api/v1/demo',
    doc: 'Whether there is a demo, and how far it is filled.',
    parameters: [],
    answer: demoState,
  },
  {
    method: 'delete',
    path: '/api/v1/demo',
    doc: 'Removes the demo with everything in it.',
    parameters: [],
    answer: demoRemoval,
  },
  { method: 'get', path: '/api/v1/sites', doc: 'The sites that may be seen.', parameters: [], answer: siteList },
  { method: 'post', path: '/api/v1/sites', doc: 'Adds a site.', parameters: [], body: newSite, answer: site },
  {
    method: 'get',
    path: '/api/v1/sites/{siteId}/collection',
    doc: 'What reached the collector lately.',
    parameters: [siteId],
    answer: collectionState,
  },
  {
    method: 'put',
    path: '/api/v1/sites/{siteId}/collection',
    doc: 'Changes what the site collects; the change is written down as an instruction.',
    parameters: [siteId],
    body: collectionChange,
    answer: collectionMatrix,
  },
  {
    method: 'get',
    path: '/api/v1/sites/{siteId}/collection/matrix',
    doc: 'What the site collects of each category of data, what decided it, and what came and was not kept.',
    parameters: [siteId],
    answer: collectionMatrix,
  },
  {
    method: 'put',
    path: '/api/v1/sites/{siteId}/collection/{category}',
    doc: 'Changes the mode of one category of data; null lets the preset decide again.',
    parameters: [
      siteId,
      { name: 'category', in: 'path', isRequired: true, type: 'string', doc: 'Id of the category.' },
    ],
    body: categoryChange,
    answer: collectionMatrix,
  },
  {
    method: 'post',
    path: '/api/v1/sites/{siteId}/collection/preview',
    doc: 'What would be stored of a tracking request, and why. Nothing is written.',
    parameters: [siteId],
    body: previewRequest,
    answer: previewAnswer,
  },
  {
    method: 'get',
    path: '/api/v1/sites/{siteId}/instructions',
    doc: 'The documented instructions about the site, newest first.',
    parameters: [siteId],
    answer: instructionList,
  },
  {
    method: 'get',
    path: '/api/v1/sites/{siteId}/instructions/verify',
    doc: 'Whether the chain of instructions is as it was given.',
    parameters: [siteId],
    answer: instructionProof,
  },
  {
    method: 'post',
    path: '/api/v1/sites/{siteId}/rules/preview',
    doc: 'How far the rules of today can be applied to what is stored, and what it would change. Nothing is written.',
    parameters: [siteId],
    body: rulesRange,
    answer: rulesPreview,
  },
  {
    method: 'post',
    path: '/api/v1/sites/{siteId}/rules/apply',
    doc: 'Applies the rules of today to what is stored, in the background.',
    parameters: [siteId],
    body: rulesRange,
    answer: ruleRunStarted,
  },
  {
    method: 'get',
    path: '/api/v1/sites/{siteId}/rules/runs',
    doc: 'Rules that were applied to what is stored, and how far that has come; newest first.',
    parameters: [siteId],
    answer: ruleRunList,
  },
  {
    method: 'post',
    path: '/api/v1/sites/{siteId}/consent-proofs',
    doc: 'Writes down what a visitor chose. Sent by measured pages; neither address nor agent is stored.',
    parameters: [siteId],
    body: newConsentProof,
    answer: consentProofAnswer,
    isOpen: true,
  },
  {
    method: 'get',
    path: '/api/v1/sites/{siteId}/consent-proofs',
    doc: 'How many visitors chose what in the last 30 days.',
    parameters: [siteId],
    answer: consentCounts,
  },
  {
    method: 'get',
    path: '/api/v1/sites/{siteId}/consent-proofs/{proofId}',
    doc: 'A proof of consent by its number.',
    parameters: [
      siteId,
      { name: 'proofId', in: 'path', isRequired: true, type: 'string', doc: '32 hexadecimal digits.' },
    ],
    answer: consentProof,
  },
  {
    method: 'get',
    path: '/api/v1/sites/{siteId}/live',
    doc: 'Who is on the site right now.',
    parameters: [siteId],
    answer: liveState,
  },
  {
    method: 'get',
    path: '/api/v1/sites/{siteId}/real-time',
    doc: 'The last half hour by minute, and the pages and countries of the visitors who are here now.',
    parameters: [siteId],
    answer: realTime,
  },
  {
    method: 'get',
    path: '/api/v1/sites/{siteId}/accounting',
    doc: 'How the hits of the site ended.',
    parameters: [siteId, query('days', 'How many days back.', { type: 'integer' })],
    answer: siteAccounting,
  },
  { method: 'get', path: '/api/v1/accounting', doc: 'What became of every hit.', parameters: [], answer: accounting },
  {
    method: 'get',
    path: '/api/v1/sites/{siteId}/visits',
    doc: 'The log of visits, newest first, with their actions.',
    parameters: [
      siteId,
      query('date', 'Two days with a comma, in the time zone of the site.', { isRequired: true }),
      query('limit', 'Most visits, 1 to 200; 50 when left out.', { type: 'integer' }),
      query('offset', 'How many to pass over.', { type: 'integer' }),
      query('segment', 'Only visits that this segment selects.'),
      query('visitor', 'Only visits of this visitor: 16 hexadecimal digits.'),
    ],
    answer: visitList,
  },
  {
    method: 'get',
    path: '/api/v1/sites/{siteId}/transitions',
    doc: 'How people came to a page and where they went on from it.',
    parameters: [
      siteId,
      query('date', 'Two days with a comma, in the time zone of the site.', { isRequired: true }),
      query('page', 'Address of the page, or its path: then the most viewed page that has it.', { isRequired: true }),
      query('segment', 'Only visits that this segment selects.'),
      query('limit', 'Most rows of a list before the rest is put together, 1 to 100; 6 when left out.', {
        type: 'integer',
      }),
    ],
    answer: transitions,
  },
  {
    method: 'get',
    path: '/api/v1/sites/{siteId}/viewed-pages',
    doc: 'The addresses of the 500 most viewed pages.',
    parameters: [
      siteId,
      query('date', 'Two days with a comma, in the time zone of the site.', { isRequired: true }),
      query('search', 'Only addresses that contain this text.'),
      query('segment', 'Only visits that this segment selects.'),
    ],
    answer: viewedPages,
  },
  {
    method: 'get',
    path: '/api/v1/segments',
    doc: 'The names that segments can be built of.',
    parameters: [],
    answer: segmentList,
  },
  {
    method: 'get',
    path: '/api/v1/sites/{siteId}/segments/{name}/values',
    doc: 'The most frequent values of a name in the last 60 days.',
    parameters: [
      siteId,
      { name: 'name', in: 'path', isRequired: true, type: 'string', doc: 'Name of the segment language.' },
      query('search', 'Only values that contain this text.'),
    ],
    answer: segmentValues,
  },
  { method: 'get', path: '/api/v1/reports', doc: 'The reports there are.', parameters: [], answer: reportList },
  {
    method: 'get',
    path: '/api/v1/sites/{siteId}/reports/{reportId}',
    doc: 'A report of a site, by period.',
    parameters: reportParameters,
    answer: reportAnswer,
  },
];
