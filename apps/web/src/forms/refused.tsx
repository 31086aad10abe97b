import { ErrorSummary, useReading } from '@ui';
import { type ReactNode, useEffect, useRef } from 'react';
import { useFieldId } from './field-id';
import { CallFailed, noAnswer, type Problem } from '../api/problem';

export const problemOfFault = (fault: unknown): Problem => (fault instanceof CallFailed ? fault.problem : noAnswer);

/** Nothing was refused. */
export const isNone = (fault: unknown): fault is null | undefined => fault === null || fault === undefined;

/** What the server said of a field, in its words. */
export function faultAt(fault: unknown, field: string): string | undefined {
  return problemOfFault(fault).errors?.find(({ path }) => path === field)?.detail;
}

/** Why a call was refused and how to put it right, above the form; the keyboard is led there. */
export function Refused({ fault }: Readonly<{ fault: unknown }>): ReactNode {
  const { t } = useReading();
  const idOf = useFieldId();
  const place = useRef<HTMLDivElement>(null);
  const problem = problemOfFault(fault);
  useEffect(() => {
    if (!isNone(fault)) place.current?.querySelector<HTMLElement>('[role="alert"]')?.focus();
  }, [fault]);
  if (isNone(fault)) return null;
  if (problem.status === 0) return <div ref={place}><ErrorSummary title={t('app.noAnswer.title')} errors={[{ text: t('app.noAnswer.detail'), field: 'app' }]} /></div>;
  const errors = problem.errors?.map(({ path, detail }) => ({ text: detail, field: idOf(path) })) ?? [];
  return <div ref={place}><ErrorSummary title={problem.title} errors={errors.length > 0 ? errors : [{ text: problem.detail, field: 'app' }]} /></div>;
}
