/** A report on a dashboard. `kind` and `size` are words of the contract, which checks them. */
export interface DashboardWidget {
  readonly id: number;
  readonly report: string;
  readonly metric: string;
  readonly kind: 'figure' | 'trend' | 'list' | 'share';
  readonly size: 'small' | 'medium' | 'wide';
}
