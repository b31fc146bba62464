import { AccordError } from '@accord/catalog/errors';
import type { NewDimension } from '@accord/control-db/custom-dimensions';
import { linearPattern } from '@accord/ingest/linear-pattern';
import { DIMENSION_SOURCES } from '@accord/ingest/site-rules';
import { type ApiCall, required } from '../api-call.ts';

const LONGEST_NAME = 255;
const LONGEST_PATTERN = 500;
const MOST_EXTRACTIONS = 20;

type Extraction = NewDimension['extractions'][number];

const refuse = (parameter: string, problem: string): never => {
  throw new AccordError('bad-parameter', problem, { [parameter]: problem });
};

function parseList(json: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(json);
    if (Array.isArray(parsed)) return parsed;
  } catch {
    // Said below, in the words of the parameter.
  }
  return refuse('extractions', "'extractions' is a list of rules with 'dimension' and 'pattern'.");
}

/** Rules as JSON, or as `extractions[0][dimension]` and `extractions[0][pattern]`. */
function sentRules({ parameters }: ApiCall): { dimension?: unknown; pattern?: unknown }[] {
  const json = parameters.text('extractions') ?? '';
  if (json !== '') return parseList(json).map((entry) => (typeof entry === 'object' && entry !== null ? entry : {}));
  const rules: { dimension?: unknown; pattern?: unknown }[] = [];
  for (let at = 0; at < MOST_EXTRACTIONS; at++) {
    const dimension = parameters.text(`extractions[${at}][dimension]`);
    const pattern = parameters.text(`extractions[${at}][pattern]`);
    if (dimension !== undefined || pattern !== undefined) rules.push({ dimension, pattern });
  }
  return rules;
}

function extractionsOf(call: ApiCall, isCaseSensitive: boolean): Extraction[] {
  const extractions: Extraction[] = [];
  for (const { dimension, pattern } of sentRules(call).slice(0, MOST_EXTRACTIONS)) {
    if (typeof pattern !== 'string' || pattern === '') continue;
    const source = DIMENSION_SOURCES.find((name) => name === dimension);
    if (!source) return refuse('extractions', `A rule's dimension is one of ${DIMENSION_SOURCES.join(', ')}.`);
    if (pattern.length > LONGEST_PATTERN) refuse('extractions', `A pattern has at most ${LONGEST_PATTERN} characters.`);
    if (source !== 'urlparam' && (!linearPattern(pattern, isCaseSensitive) || !/\((?!\?[^<P])/.test(pattern)))
      refuse('extractions', 'A pattern is a regular expression (RE2) with one group, for the value.');
    extractions.push({ source, pattern });
  }
  return extractions;
}

/** A custom dimension as its methods send it, without its scope. @throws AccordError */
export function readDimension(call: ApiCall): Omit<NewDimension, 'scope'> {
  const name = required(call, 'name').trim();
  if (name === '' || name.length > LONGEST_NAME) refuse('name', `The name has 1 to ${LONGEST_NAME} characters.`);
  const isCaseSensitive = !['0', 'false'].includes(call.parameters.text('caseSensitive') ?? '');
  const isActive = ['1', 'true'].includes(required(call, 'active'));
  return { name, isActive, isCaseSensitive, extractions: extractionsOf(call, isCaseSensitive) };
}
