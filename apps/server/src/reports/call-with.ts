import type { Parameters } from '@accord/query/parse/parameters';
import type { ApiCall } from './api-call.ts';

/** The call with some parameters replaced; undefined takes one away. */
export function callWith(call: ApiCall, changed: Readonly<Record<string, string | undefined>>): ApiCall {
  const { parameters } = call;
  const replaced: Parameters = {
    text: (name) => (Object.hasOwn(changed, name) ? changed[name] : parameters.text(name)),
    entry: parameters.entry,
    list: (name) => {
      if (!Object.hasOwn(changed, name)) return parameters.list(name);
      const text = changed[name] ?? '';
      return text === '' ? [] : text.split(',').map((part) => part.trim());
    },
  };
  return { ...call, parameters: replaced };
}
