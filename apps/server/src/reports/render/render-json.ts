import type { ApiAnswer, WireValue } from '../api-answer.ts';

type Json = WireValue | { [name: string]: Json } | Json[];

function toJson(answer: ApiAnswer, isInside: boolean): Json {
  switch (answer.kind) {
    case 'value':
      return isInside ? answer.value : { value: answer.value };
    case 'row':
      return answer.row;
    case 'rows':
      return [...answer.rows];
    case 'list':
      return [...answer.values];
    case 'map':
      return Object.fromEntries(answer.entries.map(([key, inner]) => [key, toJson(inner, true)]));
    case 'done':
      return { result: 'success', message: 'ok' };
    case 'error':
      return { result: 'error', message: answer.message };
    case 'bulk':
      return answer.answers.map((inner) => toJson(inner, false));
  }
}

/** The answer as JSON (reporting-api §2). */
export const renderJson = (answer: ApiAnswer): string => JSON.stringify(toJson(answer, false));
