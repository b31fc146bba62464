import type { Operation } from '@accord/catalog/define-category';
import type { ActionDetails } from '../action-details.ts';
import type { FieldRules } from '../collection/compile-collection.ts';
import type { HitDraft } from '../hit-draft.ts';
import type { IngestPorts } from '../ingest-ports.ts';
import { keepText, keepUrl, withoutQueries } from './keep-text.ts';
import { noteNotKept } from './note-not-kept.ts';

/** Addresses on the web: as they came, they still lose the visitor's own address the way pages do. */
const URLS: ReadonlySet<keyof ActionDetails> = new Set(['contentTarget', 'mediaUrl', 'errorFile']);

function deep(value: unknown, keep: (text: string) => string): unknown {
  if (typeof value === 'string') return keep(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry) => deep(entry, keep));
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, deep(entry, keep)]));
}

/** An order whose number held an address gets the number of its hit: two orders must not become the same one by it. */
function keepOrderId(orderId: string, operation: Operation, draft: HitDraft, ports: IngestPorts): string {
  const kept = keepText(orderId, operation, draft, ports);
  return operation === 'keep' && kept !== orderId ? `${kept} ${draft.hitId}` : kept;
}

/** Takes out of what only this kind of action has what may not be kept: every text in it, however deep. */
export function keepDetails(draft: HitDraft, rules: FieldRules, ports: IngestPorts): void {
  const details = draft.details as Record<string, unknown>;
  for (const field in details) {
    const rule = rules[field];
    const value = details[field];
    const operation = rule?.operation ?? 'keep';
    if (operation === 'drop') {
      delete details[field];
      if (rule) noteNotKept(draft, rule);
      continue;
    }
    if (typeof value === 'number' || typeof value === 'boolean') continue;
    let keep = (text: string): string => keepText(text, operation, draft, ports);
    if (URLS.has(field as keyof ActionDetails)) keep = (text) => keepUrl(text, operation, draft);
    else if (field === 'orderId') keep = (text) => keepOrderId(text, operation, draft, ports);
    else if (field === 'errorStack' && operation === 'redact')
      keep = (text) => keepText(withoutQueries(text), operation, draft, ports);
    const kept = deep(value, keep);
    details[field] = kept;
    if (rule && typeof value === 'string' && kept !== value) noteNotKept(draft, rule);
  }
}
