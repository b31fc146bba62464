import { defineReport } from '../../define.ts';
import botDocumentRequests from '../../metrics/bot-document-requests.ts';
import botFailures from '../../metrics/bot-failures.ts';
import botNotFound from '../../metrics/bot-not-found.ts';
import botPageRequests from '../../metrics/bot-page-requests.ts';
import botPages from '../../metrics/bot-pages.ts';
import botRequests from '../../metrics/bot-requests.ts';
import botServerTime from '../../metrics/bot-server-time.ts';

export default defineReport({
  kind: 'series',
  id: 'bots-summary',
  wire: 'Accord.getBotsSummary',
  label: 'Bots over time',
  menu: 'Bots',
  doc: 'How often bots came.',
  metrics: [botRequests, botPageRequests, botDocumentRequests, botPages, botNotFound, botFailures, botServerTime],
  singles: [],
});
