import { decodeComponent } from './url/query-pairs.ts';

/** Which requests a site leaves out: a parameter, a comparison and a value, in lower case. */
export interface RequestRule {
  parameter: string;
  comparison: '==' | '!=' | '=@' | '!@' | '=^' | '=$';
  value: string;
}

const RULE = /^([a-z0-9_]{1,60})(==|!=|=@|!@|=\^|=\$)(.*)$/is;

/** Reads `parameter==value`; the value is percent-encoded. @returns undefined when it is no rule. */
export function parseRequestRule(text: string): RequestRule | undefined {
  const [, parameter, comparison, value = ''] = RULE.exec(text.trim()) ?? [];
  if (parameter === undefined) return undefined;
  return {
    parameter: parameter.toLowerCase(),
    comparison: comparison as RequestRule['comparison'],
    value: decodeComponent(value).toLowerCase(),
  };
}

/** True when a rule fits what was sent. A parameter that was not sent fits none: `!=` alone would leave out nearly everything. */
export function matchesRequestRule({ comparison, value }: RequestRule, sent: string | undefined): boolean {
  if (sent === undefined) return false;
  const given = sent.toLowerCase();
  switch (comparison) {
    case '==':
      return given === value;
    case '!=':
      return given !== value;
    case '=@':
      return given.includes(value);
    case '!@':
      return !given.includes(value);
    case '=^':
      return given.startsWith(value);
    case '=$':
      return given.endsWith(value);
  }
}
