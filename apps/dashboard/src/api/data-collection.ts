import type {
  CollectionChange,
  CollectionMatrix,
  InstructionList,
  InstructionProof,
  PreviewAnswer,
  PreviewRequest,
} from '@accord/contract/data-collection';
import { queryOptions } from '@tanstack/react-query';
import { getJson, postJson, putJson } from './request.ts';

/** What a site collects of each category of data, and what came lately and was not kept. */
export function matrixQuery(siteId: number) {
  return queryOptions({
    queryKey: ['matrix', siteId],
    queryFn: ({ signal }) => getJson<CollectionMatrix>(`/api/v1/sites/${siteId}/collection/matrix`, signal),
    refetchInterval: 30_000,
  });
}

/** The instructions about a site, newest first. */
export function instructionsQuery(siteId: number) {
  return queryOptions({
    queryKey: ['instructions', siteId],
    queryFn: ({ signal }) => getJson<InstructionList>(`/api/v1/sites/${siteId}/instructions`, signal),
  });
}

/** A change of what a site collects: of its modes as a whole, or of one category. */
export type AskedChange =
  | { kind: 'site'; change: CollectionChange }
  | { kind: 'category'; id: string; mode: string | null };

/** Gives an instruction. @returns what is in force afterwards */
export function giveInstruction(siteId: number, asked: AskedChange, reason: string): Promise<CollectionMatrix> {
  const path = `/api/v1/sites/${siteId}/collection`;
  if (asked.kind === 'site') return putJson(path, { ...asked.change, reason });
  return putJson(`${path}/${asked.id}`, { mode: asked.mode, reason });
}

export const previewHit = (siteId: number, request: PreviewRequest): Promise<PreviewAnswer> =>
  postJson(`/api/v1/sites/${siteId}/collection/preview`, request);

export const verifyInstructions = (siteId: number): Promise<InstructionProof> =>
  getJson(`/api/v1/sites/${siteId}/instructions/verify`);
