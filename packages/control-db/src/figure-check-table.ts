/** Rows of `figure_check`. */
export interface FigureCheckTable {
  site_id: number;
  org_id: number;
  check_id: string;
  /** YYYY-MM-DD */
  from_day: string;
  to_day: string;
  expected: number | null;
  found: number | null;
  checked_at: Date;
  failed_since: Date | null;
}
