import { accounting, siteAccounting } from './accounting.ts';
import { annotationRoutes } from './annotation-routes.ts';
import { collectionState } from './collection.ts';
import { consentCounts, consentProof, consentProofAnswer, newConsentProof } from './consent.ts';
import { dashboardRoutes } from './dashboard-routes.ts';
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
import { figureCheckRoutes } from './figure-check-routes.ts';
import { goalRoutes } from './goal-routes.ts';
import { reportRoutes } from './report-routes.ts';
import { queryParameter as query, type Route, siteId } from './route.ts';
import { ruleRunList, ruleRunStarted, rulesPreview, rulesRange } from './rules.ts';
import { savedSegmentRoutes } from './saved-segment-routes.ts';
import { segmentList, segmentValues } from './segments.ts';
import { me } from './session.ts';
import { setupAnswer, setupRequest, setupState } from './setup.ts';
import { siteRoutes } from './site-routes.ts';
import { visitRoutes } from './visit-routes.ts';

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
    status: 201,
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
  ...siteRoutes,
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
    status: 202,
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
    status: 201,
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
    path: '/api/v1/sites/{siteId}/accounting',
    doc: 'How the hits of the site ended.',
    parameters: [siteId, query('days', 'How many days back.', { type: 'integer' })],
    answer: siteAccounting,
  },
  { method: 'get', path: '/api/v1/accounting', doc: 'What became of every hit.', parameters: [], answer: accounting },
  ...figureCheckRoutes,
  ...annotationRoutes,
  ...savedSegmentRoutes,
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
  ...goalRoutes,
  ...reportRoutes,
  ...visitRoutes,
  ...dashboardRoutes,
];
