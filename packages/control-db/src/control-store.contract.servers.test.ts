import { startDebianPostgres } from '@accord/testing/debian-postgres';
import { controlStoreContract } from './control-store.contract.ts';

controlStoreContract('Debian’s PostgreSQL', startDebianPostgres);
