import { problem } from '@accord/contract/problem';
import type { Route, RouteParameter } from '@accord/contract/route';
import { routes } from '@accord/contract/routes';
import { z } from 'zod';

type Json = { [name: string]: Json } | Json[] | string | number | boolean | null;

function jsonSchema(schema: z.ZodType): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' }) as { [name: string]: Json };
  return rest;
}

const parameterOf = ({ name, in: place, isRequired, type, values, doc }: RouteParameter): Json => ({
  name,
  in: place,
  required: isRequired,
  description: doc,
  schema: values === undefined ? { type } : { type, enum: [...values] },
});

const operationId = ({ method, path }: Route): string =>
  `${method}${path
    .replace('/api/v1', '')
    .split(/[/{}.]+/)
    .filter((part) => part !== '')
    .map((part) => part[0]?.toUpperCase() + part.slice(1))
    .join('')}`;

function operationOf(route: Route): Json {
  const answer = route.answer === undefined ? { type: 'object' } : jsonSchema(route.answer);
  const isReport = route.parameters.some(({ name }) => name === 'format');
  return {
    operationId: operationId(route),
    summary: route.doc,
    parameters: route.parameters.map(parameterOf),
    ...(route.body === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(route.body) } } } }),
    responses: {
      [String(route.status ?? 200)]: {
        description: 'The answer.',
        content: {
          'application/json': { schema: answer },
          ...(isReport ? { 'text/csv': { schema: { type: 'string' } } } : {}),
        },
      },
      default: {
        description: 'What went wrong, and what to do about it.',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
    ...(route.isOpen === true ? { security: [] } : {}),
  };
}

/** The OpenAPI 3.1 document of /api/v1. */
export function generateOpenApi(): Json {
  const paths: { [path: string]: { [method: string]: Json } } = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method]: operationOf(route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Accord', version: '1', description: 'The interface that the dashboard uses.' },
    security: [{ token: [] }, { session: [] }],
    paths,
    components: {
      schemas: { Problem: jsonSchema(problem) },
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: 'accord.session_token' },
      },
    },
  };
}
