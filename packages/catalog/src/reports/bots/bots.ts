import { defineReport } from '../../define.ts';
import bot from '../../dimensions/bots/bot.ts';
import botPage from '../../dimensions/bots/bot-page.ts';
import botDocumentRequests from '../../metrics/bot-document-requests.ts';
import botFailures from '../../metrics/bot-failures.ts';
import botNotFound from '../../metrics/bot-not-found.ts';
import botPageRequests from '../../metrics/bot-page-requests.ts';
import botPages from '../../metrics/bot-pages.ts';
import botRequests from '../../metrics/bot-requests.ts';
import botServerTime from '../../metrics/bot-server-time.ts';

export default defineReport({
  kind: 'table',
  id: 'bots',
  wire: 'Accord.getBots',
  label: 'Bots',
  menu: 'Bots',
  doc: 'Which bots came, and below it for which addresses. Not part of any visit.',
  dimension: bot,
  metrics: [botRequests, botPageRequests, botDocumentRequests, botPages, botNotFound, botFailures, botServerTime],
  sort: botRequests,
  below: { dimension: botPage, keepsUndefined: true },
});
