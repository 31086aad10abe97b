import { HttpException } from '@nestjs/common';
import { hasText, translator, type Locale, type T, type TextParams } from '@platform/locale';
import type { Json } from '@pure/kernel';

/** One fault of a form: where, which, and the parameters of the text under `field.<code>`. */
export type FieldFault = Readonly<{ path: string; code: string; params?: TextParams }>;

/** What went wrong, as data. Its texts stand under `problem.<code>.title` and `problem.<code>.detail`. */
export type ProblemCause = Readonly<{
  status: number;
  code: string;
  params?: TextParams;
  errors?: readonly FieldFault[];
  /** Further members of the answer, such as `suggestions` (RFC 9457, 3.2). */
  members?: Readonly<Record<string, Json>>;
  headers?: Readonly<Record<string, string>>;
}>;

/** An answer that is a problem. Thrown at the edge (controllers, guards, pipes), never below it. */
export class HttpProblem extends HttpException {
  constructor(readonly problem: ProblemCause) {
    super(problem.code, problem.status);
  }
}

/** RFC 9457 problem details, with the members that the contract adds. */
export type ProblemDocument = Readonly<{
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  errors?: readonly Readonly<{ path: string; code: string; detail: string }>[];
  correlationId: string;
  [member: string]: Json | undefined;
}>;

/** The problem in one locale: what happened, and how to put it right. */
export function problemDocument(cause: ProblemCause, locale: Locale, correlationId: string): ProblemDocument {
  const t = translator(locale);
  return {
    ...cause.members,
    type: `urn:gongtong:problem:${cause.code}`,
    title: t(`problem.${cause.code}.title`, cause.params),
    status: cause.status,
    detail: t(`problem.${cause.code}.detail`, cause.params),
    code: cause.code,
    ...(cause.errors && { errors: cause.errors.map((fault) => ({ path: fault.path, code: fault.code, detail: faultText(fault, locale, t) })) }),
    correlationId,
  };
}

function faultText(fault: FieldFault, locale: Locale, t: T): string {
  const key = `field.${fault.code}`;
  return t(hasText(locale, key) ? key : 'field.INVALID', fault.params);
}
