import { clickhouseUnderTest } from '../test/clickhouse-under-test.ts';
import { visitStoreContract } from '../test/visit-store.contract.ts';

visitStoreContract('ClickHouse over HTTP', clickhouseUnderTest);
