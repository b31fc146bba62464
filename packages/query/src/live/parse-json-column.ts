/** A column that the store wrote as JSON; `otherwise` where there is none. */
export function parseJsonColumn<Value>(text: unknown, otherwise: Value): Value {
  return typeof text === 'string' && text !== '' ? (JSON.parse(text) as Value) : otherwise;
}
