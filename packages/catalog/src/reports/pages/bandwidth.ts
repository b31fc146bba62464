import { defineReport } from '../../define.ts';
import downloadBytes from '../../metrics/download-bytes.ts';
import pageBytes from '../../metrics/page-bytes.ts';
import transferredBytes from '../../metrics/transferred-bytes.ts';

export default defineReport({
  kind: 'series',
  id: 'bandwidth',
  wire: 'Bandwidth.get',
  label: 'Bandwidth',
  menu: 'Pages',
  doc: 'How many bytes were transferred, where hits say so (`bw_bytes`).',
  metrics: [transferredBytes, pageBytes, downloadBytes],
  singles: [],
});
