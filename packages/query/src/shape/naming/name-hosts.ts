import type { StoredMetric, TableReport } from '@accord/catalog/define';
import { LABEL_COLUMN } from '../../compile/column-names.ts';
import type { Row } from '../../ports.ts';
import { readFigures } from '../read-figures.ts';
import { addFigures, type TableRow } from '../table-row.ts';
import { doubleEncode } from './double-encode.ts';

/** Host, and the rest of the address as the label of a row below it. */
function splitAddress(address: string): { host: string; rest: string } {
  const [, host = '', rest = ''] = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)(.*)$/i.exec(address) ?? [];
  return { host, rest: rest.startsWith('/') ? rest : `/${rest}` };
}

/** Two levels: hosts, and below them the addresses (visit-rules §6). Addresses without a host stay in the first. */
export function nameHosts(rows: readonly Row[], report: TableReport, metrics: readonly StoredMetric[]): TableRow[] {
  const [segment] = report.dimension.segments;
  const hosts = new Map<string, TableRow>();
  const top: TableRow[] = [];
  for (const answer of rows) {
    const address = String(answer[LABEL_COLUMN] ?? '');
    const figures = readFigures(answer, metrics);
    const { host, rest } = splitAddress(address);
    const metadata = { url: address, segment: `${segment}==${doubleEncode(address)}` };
    if (host === '') {
      const label = address === '' ? report.dimension.undefinedLabel : address;
      top.push({ label, key: label, figures, metadata, children: [] });
      continue;
    }
    let folder = hosts.get(host);
    if (folder === undefined) {
      folder = { label: host, key: host, figures: new Map(), metadata: {}, children: [] };
      hosts.set(host, folder);
      top.push(folder);
    }
    addFigures(folder, new Map([...figures].filter(([metric]) => metric.rollUp !== 'leaf')));
    folder.children.push({ label: rest, key: rest, figures, metadata, children: [] });
  }
  return top;
}
