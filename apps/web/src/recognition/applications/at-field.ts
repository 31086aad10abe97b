import { CallFailed } from '../../api/problem';
import type { Application } from './applications';
import { fieldsOf, type FieldName, type Step } from './questions';

/** Which answers a refusal is about. */
const fieldsByCode: Readonly<Record<string, readonly FieldName[]>> = {
  PAPER_NOT_LISTED: ['paper'], CERTIFICATE_NOT_LISTED: ['code'], LEVEL_NOT_IN_ROW: ['level'], CERTIFICATE_NUMBER_UNFIT: ['certificateNumber'], HOLDER_NAME_UNFIT: ['name'],
  BIRTH_DATE_UNFIT: ['birthDate'], BIRTH_DATE_NOT_OF_PERMIT: ['birthDate', 'permitNumber'], PERMIT_NUMBER_UNFIT: ['permitNumber'],
};

/** The refusal with the field of this question at which it belongs: its words stand there too, and the summary leads there. */
export function atField(error: Error | null, { step, kind }: Readonly<{ step: Step; kind: Application['kind'] }>): Error | null {
  if (!(error instanceof CallFailed) || error.problem.errors) return error;
  const { problem } = error;
  const asked = fieldsOf(step, kind).map(({ name }) => name);
  const path = fieldsByCode[problem.code]?.find((name) => asked.includes(name));
  return path === undefined ? error : new CallFailed({ ...problem, errors: [{ path, code: problem.code, detail: problem.detail }] });
}

/** Questions that were left open, as a refusal of the page itself. */
export const leftOpen = (title: string, open: readonly Readonly<{ path: FieldName | 'proof'; detail: string }>[]): CallFailed =>
  new CallFailed({ status: 422, code: 'LEFT_OPEN', title, detail: title, errors: open.map(({ path, detail }) => ({ path, code: 'LEFT_OPEN', detail })) });
