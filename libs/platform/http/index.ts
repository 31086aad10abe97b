import './texts';

export { Permission, Public, type PermissionName } from './access';
export { createHttpAdapter, HttpAdapter } from './adapter';
export { BodyLimit, KB, MB } from './body-limit';
export { configureHttp, type HttpOptions } from './configure';
export { ErrorPage } from './error-page';
export { HttpModule, type HttpPorts } from './http.module';
export { dayOf, IsLocalDate } from './local-date-field';
export * from './openapi/answers';
export { apiFile, describeApi } from './openapi/document';
export { QueryParameters } from './openapi/query-parameters';
export * from './openapi/schemas';
export { HttpProblem, problemDocument, type FieldFault, type ProblemCause, type ProblemDocument } from './problem';
export { Readiness } from './readiness';
export { bodyOrProblem, type RefusalStatus } from './refusal-answer';
export { Language, localeOfRequest } from './request-locale';
export { formPipe } from './validation';
export { undeclaredRoutes } from './undeclared-routes';
