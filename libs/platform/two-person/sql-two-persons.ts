import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { canonicalJson, type Json, ok, refuse, type Result } from '@pure/kernel';
import { DatabaseError } from 'pg';
import { type Step, type StepRefusal, TwoPersons } from './two-persons';
import { queries } from './two-persons.sql';

/** Two persons by the constraints and the trigger of `journal.approval`. */
@Injectable()
export class SqlTwoPersons extends TwoPersons {
  async step(tx: Tx, { proposal, step, act, subject, content, by }: Step): Promise<Result<null, StepRefusal>> {
    if (by.session === null || by.steppedUpAt === null) return refuse({ code: 'STEP_UP_REQUIRED' });
    const values = [proposal, step, act, subject.kind, subject.id, by.account, by.session, by.steppedUpAt, sha256(content)];
    await tx.query('savepoint step');
    try {
      await tx.query(queries.take, values);
    } catch (fault) {
      const code = codeOf(fault);
      if (!code) throw fault;
      await tx.query('rollback to savepoint step');
      return refuse({ code });
    }
    return ok(null);
  }
}

const sha256 = (content: Json): Buffer => createHash('sha256').update(canonicalJson(content)).digest();

/** By the constraint that a step violates, or by the code that the trigger raises. */
const refusals: Readonly<Record<string, StepRefusal['code']>> = {
  approval_persons: 'SAME_PERSON',
  approval_sessions: 'SAME_SESSION',
  approval_pkey: 'STEP_OUT_OF_ORDER',
  GT001: 'STEP_UP_REQUIRED',
  GT002: 'STEP_OUT_OF_ORDER',
  GT003: 'CONTENT_CHANGED',
};

function codeOf(fault: unknown): StepRefusal['code'] | undefined {
  return fault instanceof DatabaseError ? refusals[fault.constraint ?? fault.code ?? ''] : undefined;
}
