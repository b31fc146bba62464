import type { Variable } from './define-variable.ts';
import { bootstrapTokenVariable } from './first-owner.ts';
import {
  hostVariable,
  operatorPortVariable,
  portVariable,
  publicUrlVariable,
  trustedProxiesVariable,
} from './network.ts';
import { roleVariable } from './roles.ts';
import { controlUrlVariable, dataDirVariable, eventsUrlVariable, runDirVariable } from './storage.ts';

/** Every variable there is, in the order of the configuration table. */
export const variables: readonly Variable<unknown>[] = [
  dataDirVariable,
  portVariable,
  hostVariable,
  publicUrlVariable,
  trustedProxiesVariable,
  roleVariable,
  eventsUrlVariable,
  controlUrlVariable,
  bootstrapTokenVariable,
  operatorPortVariable,
  runDirVariable,
];
