/** Rows by the site they belong to, in their order. */
export function groupBySite<Row extends { readonly siteId: number }>(rows: readonly Row[]): Map<number, Row[]> {
  const bySite = new Map<number, Row[]>();
  for (const row of rows) {
    const listed = bySite.get(row.siteId);
    if (listed) listed.push(row);
    else bySite.set(row.siteId, [row]);
  }
  return bySite;
}
