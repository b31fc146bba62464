import { expect, it } from 'vitest';
import { sizeHost } from './sizing.ts';

it.each([
  [1, { readSessions: 2, threadsPerStatement: 1, threadpoolSize: 7, mergeThreads: 2 }],
  [2, { readSessions: 2, threadsPerStatement: 1, threadpoolSize: 7, mergeThreads: 2 }],
  [4, { readSessions: 2, threadsPerStatement: 2, threadpoolSize: 7, mergeThreads: 4 }],
  [16, { readSessions: 8, threadsPerStatement: 2, threadpoolSize: 13, mergeThreads: 16 }],
  [64, { readSessions: 8, threadsPerStatement: 8, threadpoolSize: 13, mergeThreads: 16 }],
])('shares out %i cores', (cores, sizing) => {
  expect(sizeHost(cores)).toEqual(sizing);
});
