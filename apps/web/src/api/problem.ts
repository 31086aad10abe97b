/** A refusal of the server: RFC 9457, with a code, and faults of single fields. */
export type Problem = Readonly<{
  status: number;
  code: string;
  title: string;
  detail: string;
  errors?: readonly Readonly<{ path: string; code: string; detail: string }>[];
  /** Places of a document that could not be read, and what stands there otherwise. */
  faults?: readonly Readonly<{ at: string; expected: string }>[];
  correlationId?: string;
  /** Of some refusals about one field: which, and which of its characters. */
  field?: string;
  characters?: string;
}>;

/** What a call failed with: the server's refusal, or that there was no answer. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed';

  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** No server was reached, or something between here and there answered. */
export const noAnswer: Problem = { status: 0, code: 'NO_ANSWER', title: '', detail: '' };

export function problemOf(body: unknown): Problem {
  return isProblem(body) ? body : noAnswer;
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string' && 'status' in value && typeof value.status === 'number';
}
