import { defineReport } from '../../define.ts';
import { goalMetrics } from '../../metric-sets/goal-metrics.ts';
import conversionRate from '../../metrics/conversion-rate.ts';
import conversions from '../../metrics/conversions.ts';
import convertedVisits from '../../metrics/converted-visits.ts';
import revenue from '../../metrics/revenue.ts';
import cartsSummary from '../ecommerce/carts-summary.ts';
import ordersSummary from '../ecommerce/orders-summary.ts';
import goalSummary from './goal-summary.ts';

export default defineReport({
  kind: 'series',
  id: 'goals-summary',
  wire: 'Goals.get',
  label: 'Conversions over time',
  menu: 'Goals',
  doc: 'How many conversions there were, of new and of returning visitors, and what they brought.',
  metrics: goalMetrics,
  variants: {
    parameter: 'idGoal',
    reports: { ecommerceOrder: ordersSummary, ecommerceAbandonedCart: cartsSummary },
    otherwise: goalSummary,
  },
  singles: [
    { wire: 'Goals.getConversions', metric: conversions },
    { wire: 'Goals.getNbVisitsConverted', metric: convertedVisits },
    { wire: 'Goals.getConversionRate', metric: conversionRate },
    { wire: 'Goals.getRevenue', metric: revenue },
  ],
});
