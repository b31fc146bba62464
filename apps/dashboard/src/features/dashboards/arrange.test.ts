import { describe, expect, it } from 'vitest';
import { addWidget, moveWidget } from './arrange.ts';
import { standardWidgets } from './standard-widgets.ts';

const [a, b, c] = standardWidgets.slice(0, 3);
const three = [a, b, c].flatMap((one) => one ?? []);
const idsOf = (widgets: readonly { id: number }[]) => widgets.map(({ id }) => id);

describe('arranging widgets', () => {
  it.each([
    [1, 1, [2, 1, 3]],
    [2, -1, [2, 1, 3]],
    [3, -1, [1, 3, 2]],
    [1, -1, [1, 2, 3]],
    [3, 1, [1, 2, 3]],
    [9, 1, [1, 2, 3]],
  ] as const)('%i moved by %i gives %j', (id, by, order) => {
    expect(idsOf(moveWidget(three, id, by))).toEqual(order);
  });

  it('gives a new one a number that none has, also after others were removed', () => {
    const widget = { report: 'page-urls', metric: 'visits', kind: 'list', size: 'wide' } as const;
    expect(idsOf(addWidget([], widget))).toEqual([1]);
    expect(idsOf(addWidget(moveWidget(three, 3, -1).slice(1), widget))).toEqual([3, 2, 4]);
  });
});
