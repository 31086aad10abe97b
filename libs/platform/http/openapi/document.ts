import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { pageContent, problemContent } from './answers';
import { namedSchemas } from './schemas';
import { securityOfOperations, securitySchemes } from './security';

const DESCRIPTION = `Standards of both sides of the strait, compared clause by clause, declared in public, checked by anyone.
Every answer that is not a success is a problem document (RFC 9457) in the language of Accept-Language: zh-Hans (default), zh-Hant or en.`;

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

/** The description of every route of an application, from its controllers alone: nothing is asked of a database. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder().setOpenAPIVersion('3.1.0').setTitle('Gongtong 共通').setDescription(DESCRIPTION).setVersion('1').setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0').build();
  const document = SwaggerModule.createDocument(app, config, { operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}` });
  const security = securityOfOperations(app);
  for (const [name, operation] of operationsOf(document)) {
    operation.security = security.get(name);
    operation.responses = { ...operation.responses, default: { description: 'A problem', content: { ...problemContent, ...(isPage(operation) && pageContent) } } };
  }
  document.components = { ...document.components, securitySchemes, schemas: { ...document.components?.schemas, ...namedSchemas() } };
  return { ...document, paths: Object.fromEntries(Object.entries(document.paths).sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** The text of the committed `openapi.json`. */
export const apiFile = (document: OpenAPIObject): string => `${JSON.stringify(document, null, 2)}\n`;

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Each operation with its name, `GET /api/v1/things/{id}`. */
function operationsOf(document: OpenAPIObject): [string, Operation][] {
  return Object.entries(document.paths).flatMap(([url, path]) => methods.flatMap((method) => (path[method] ? [[`${method.toUpperCase()} ${url}`, path[method]] satisfies [string, Operation]] : [])));
}

/** A page tells its problems to readers in a page, and to programs as the interface does. */
const isPage = (operation: Operation): boolean => JSON.stringify(operation.responses['200'] ?? null).includes('"text/html"');
