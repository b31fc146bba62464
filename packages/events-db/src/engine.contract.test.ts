import { chdbUnderTest } from '../test/chdb-under-test.ts';
import { engineContract } from '../test/engine.contract.ts';

engineContract('chDB behind its host', chdbUnderTest);
