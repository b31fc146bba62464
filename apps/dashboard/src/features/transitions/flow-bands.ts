/** Height of a row of the picture, as in the style sheet. */
export const rowPx = 48;
/** Between the bands of two rows. */
const GAP_PX = 8;
/** The bands meet the page in so much of its height. */
const SHARE_OF_HEIGHT = 0.7;

export interface FlowBand {
  /** Middle and thickness beside the row. */
  rowY: number;
  rowThick: number;
  /** The same beside the page. */
  pageY: number;
  pageThick: number;
}

/** Where the band of each row starts and ends: as thick as its share, at the page one below the other. */
export function flowBands(counts: readonly number[], height: number): FlowBand[] {
  const sum = counts.reduce((total, count) => total + count, 0);
  if (sum === 0) return counts.map(() => ({ rowY: 0, rowThick: 0, pageY: 0, pageThick: 0 }));
  const whole = height * SHARE_OF_HEIGHT;
  const top = (height - counts.length * rowPx) / 2;
  let at = (height - whole) / 2;
  return counts.map((count, index) => {
    const pageThick = (count / sum) * whole;
    const pageY = at + pageThick / 2;
    at += pageThick;
    const rowThick = Math.max(1, Math.min(pageThick, rowPx - GAP_PX));
    return { rowY: top + (index + 0.5) * rowPx, rowThick, pageY, pageThick };
  });
}

/** The outline of a band between x = 0 and x = `width`, row first. */
export function bandPath({ rowY, rowThick, pageY, pageThick }: FlowBand, width: number): string {
  const [rowTop, rowEnd] = [rowY - rowThick / 2, rowY + rowThick / 2];
  const [pageTop, pageEnd] = [pageY - pageThick / 2, pageY + pageThick / 2];
  const half = width / 2;
  return (
    `M0 ${rowTop}C${half} ${rowTop} ${half} ${pageTop} ${width} ${pageTop}` +
    `V${pageEnd}C${half} ${pageEnd} ${half} ${rowEnd} 0 ${rowEnd}Z`
  );
}
