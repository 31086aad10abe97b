import './texts';

export { Permission, Public, type PermissionName } from './access';
export { ErrorPage } from './error-page';
export { HttpProblem, type FieldFault, type ProblemCause, type ProblemDocument } from './problem';
export { bodyOrProblem, type RefusalStatus } from './refusal-answer';
export { Language, localeOfRequest } from './request-locale';
