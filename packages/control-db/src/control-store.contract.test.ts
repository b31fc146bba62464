import { startControlHost } from '@accord/testing/control-host';
import { controlStoreContract } from './control-store.contract.ts';

controlStoreContract('the embedded PostgreSQL', startControlHost);
