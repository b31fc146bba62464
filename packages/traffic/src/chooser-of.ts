/** Something and how often it is chosen, relative to its neighbours. */
export type Weighted<Value> = readonly (readonly [value: Value, weight: number])[];

/** Prepares a choice by weights. @returns what a random number (0 ≤ number < 1) stands for. */
export function chooserOf<Value>(choices: Weighted<Value>): (random: number) => Value {
  let total = 0;
  const ends = choices.map(([, weight]) => {
    total += weight;
    return total;
  });
  const last = choices.at(-1);
  if (last === undefined || total <= 0) throw new Error('there is nothing to choose from');
  return (random) => {
    const wanted = random * total;
    let low = 0;
    let high = ends.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] as number) > wanted) high = middle;
      else low = middle + 1;
    }
    return (choices[low] ?? last)[0];
  };
}
