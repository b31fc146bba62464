import { defineReport } from '../../define.ts';
import botKind from '../../dimensions/bots/bot-kind.ts';
import botDocumentRequests from '../../metrics/bot-document-requests.ts';
import botFailures from '../../metrics/bot-failures.ts';
import botNotFound from '../../metrics/bot-not-found.ts';
import botPageRequests from '../../metrics/bot-page-requests.ts';
import botPages from '../../metrics/bot-pages.ts';
import botRequests from '../../metrics/bot-requests.ts';
import botServerTime from '../../metrics/bot-server-time.ts';

export default defineReport({
  kind: 'table',
  id: 'bot-kinds',
  wire: 'Accord.getBotKinds',
  label: 'Kinds of bots',
  menu: 'Bots',
  doc: 'What the bots that came are for.',
  dimension: botKind,
  metrics: [botRequests, botPageRequests, botDocumentRequests, botPages, botNotFound, botFailures, botServerTime],
  sort: botRequests,
});
