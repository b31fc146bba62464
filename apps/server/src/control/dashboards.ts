import { AccordError } from '@accord/catalog/errors';
import {
  type Dashboard,
  type DashboardList,
  type DashboardRemoval,
  type NewDashboard,
  newDashboard,
} from '@accord/contract/dashboards';
import { publicReports } from '@accord/contract/generated/public-reports';
import type { PersonKey } from '@accord/control-db/dashboards';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { ServerParts } from '../parts.ts';
import { sessionOf } from '../plugins/session.ts';

const dashboardPath = z.object({ dashboardId: z.coerce.number().int().min(1).max(2_147_483_647) });

/** The dashboards of a person: kept for them alone, and good for every site. */
export function registerDashboards(app: FastifyInstance, { control }: ServerParts): void {
  app.get('/api/v1/dashboards', async (request): Promise<DashboardList> => {
    const dashboards = await control.dashboards.ofPerson(personOf(request));
    return { dashboards: dashboards.map(({ widgets, ...rest }) => ({ ...rest, widgets: [...widgets] })) };
  });

  app.post('/api/v1/dashboards', async (request, reply): Promise<Dashboard> => {
    const wanted = read(request);
    const made = await control.dashboards.add(personOf(request, true), wanted);
    if (made === null) throw new AccordError('conflict', 'You have 50 dashboards already. Delete one first.');
    void reply.status(201);
    return { ...made, widgets: [...made.widgets] };
  });

  app.put('/api/v1/dashboards/:dashboardId', async (request): Promise<Dashboard> => {
    const { dashboardId: id } = dashboardPath.parse(request.params);
    const wanted = read(request);
    if (!(await control.dashboards.update(personOf(request, true), id, wanted))) throw unknown();
    return { id, ...wanted };
  });

  app.delete('/api/v1/dashboards/:dashboardId', async (request): Promise<DashboardRemoval> => {
    const { dashboardId: id } = dashboardPath.parse(request.params);
    if (!(await control.dashboards.remove(personOf(request, true), id))) throw unknown();
    return { id };
  });
}

const unknown = () => new AccordError('not-found', 'You have no dashboard of this number.');

function personOf(request: FastifyRequest, writes = false): PersonKey {
  const { orgId, userId, mayWrite } = sessionOf(request);
  if (userId === null) throw new AccordError('no-access', 'This token belongs to nobody, and dashboards to people.');
  if (writes && !mayWrite) throw new AccordError('no-access');
  return { orgId, userId };
}

/** The dashboard of the body, when every widget names a column that there is and has a number of its own. */
function read(request: FastifyRequest): NewDashboard {
  sessionOf(request);
  const wanted = newDashboard.parse(request.body);
  const wrong: Record<string, string> = {};
  wanted.widgets.forEach(({ id, report, metric, kind }, index) => {
    const path = `widgets.${index}`;
    const known = publicReports.find((one) => one.id === report);
    const isSeries = kind === 'figure' || kind === 'trend';
    if (known === undefined) wrong[`${path}.report`] = 'There is no such report.';
    else if (!known.columns.some((column) => column.id === metric && column.kind === 'metric')) {
      wrong[`${path}.metric`] = 'The report has no such column.';
    } else if ((known.kind === 'series') !== isSeries) wrong[`${path}.kind`] = 'The report cannot be shown like this.';
    if (wanted.widgets.findIndex((other) => other.id === id) !== index)
      wrong[`${path}.id`] = 'Another has this number.';
  });
  if (Object.keys(wrong).length > 0) throw new AccordError('bad-parameter', undefined, wrong);
  return wanted;
}
