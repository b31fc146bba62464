import { openApi } from '@accord/contract/generated/openapi';
import type { HTTPMethods } from 'fastify';
import { z } from 'zod';

/** One operation of the OpenAPI document, as a client would read it. */
export interface Operation {
  readonly id: string;
  readonly method: HTTPMethods;
  /** `/api/v1/sites/{siteId}` */
  readonly path: string;
  readonly parameters: readonly { name: string; in: 'path' | 'query'; required: boolean }[];
  readonly takesBody: boolean;
  /** By status, and `default` for problems: what the body of the answer is checked by. */
  readonly answers: ReadonlyMap<string, z.ZodType>;
}

const media = z.object({ schema: z.record(z.string(), z.unknown()) });
/** What OpenAPI 3.1 demands of the parts that are read here. */
const documented = z.object({
  openapi: z.literal('3.1.0'),
  info: z.object({ title: z.string(), version: z.string() }),
  paths: z.record(
    z.string().startsWith('/api/v1/'),
    z.partialRecord(
      z.enum(['get', 'post', 'put', 'patch', 'delete']),
      z.object({
        operationId: z.string().regex(/^[\w-]+$/),
        summary: z.string().min(1),
        parameters: z.array(
          z.object({
            name: z.string(),
            in: z.enum(['path', 'query']),
            required: z.boolean(),
            schema: z.object({ type: z.enum(['integer', 'string']) }),
          }),
        ),
        requestBody: z.object({ content: z.object({ 'application/json': media }) }).optional(),
        responses: z.record(z.string(), z.object({ content: z.record(z.string(), media) })),
      }),
    ),
  ),
  components: z.object({ schemas: z.object({ Problem: z.record(z.string(), z.unknown()) }) }),
});

/** Every operation of the document. @throws where the document is not what OpenAPI asks for. */
export function operations(): Operation[] {
  const { paths, components } = documented.parse(openApi);
  const schemaOf = (schema: object): z.ZodType =>
    z.fromJSONSchema('$ref' in schema ? components.schemas.Problem : (schema as Record<string, unknown>));
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): Operation => {
      const answers = Object.entries(operation.responses).flatMap(([status, { content }]) => {
        const schema = (content['application/json'] ?? content['application/problem+json'])?.schema;
        return schema === undefined ? [] : [[status, schemaOf(schema)] as const];
      });
      return {
        id: operation.operationId,
        method: method.toUpperCase() as HTTPMethods,
        path,
        parameters: operation.parameters,
        takesBody: operation.requestBody !== undefined,
        answers: new Map(answers),
      };
    }),
  );
}
