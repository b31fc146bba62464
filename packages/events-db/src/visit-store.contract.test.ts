import { chdbUnderTest } from '../test/chdb-under-test.ts';
import { visitStoreContract } from '../test/visit-store.contract.ts';

visitStoreContract('chDB behind its host', chdbUnderTest);
