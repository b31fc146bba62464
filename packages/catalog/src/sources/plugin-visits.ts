import { defineSource } from '../define.ts';

/** Visits by the plug-ins of the browser, one row a plug-in. */
export default defineSource({
  id: 'plugin-visits',
  table: 'visits',
  time: 'last',
  each: "splitByChar(',', plugins) AS e_plugin",
  where: "plugins != '' AND browser != 'IE'",
  keepsUndefined: true,
  isOptional: false,
});
