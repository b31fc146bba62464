import { clickhouseUnderTest } from '../test/clickhouse-under-test.ts';
import { engineContract } from '../test/engine.contract.ts';

engineContract('ClickHouse over HTTP', clickhouseUnderTest);
