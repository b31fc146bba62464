import { defineSource } from '../define.ts';

/** Visits whose browser says which plug-ins it has. */
export default defineSource({
  id: 'plugin-browsers',
  table: 'visits',
  time: 'last',
  where: "browser != 'IE'",
  keepsUndefined: true,
  isOptional: false,
});
