import type { ReactNode } from 'react';
import { Refused } from '../forms/refused';
import { Confirm, needsConfirming } from './confirm';

type Act = Readonly<{ error: Error | null; variables: unknown; mutate: (...asked: never[]) => void; reset: () => void }>;

/** Why an act was refused; where only a fresh proof of the person is missing, it is asked for and the act done again. */
export function Confirmed({ act }: Readonly<{ act: Act }>): ReactNode {
  if (!needsConfirming(act.error)) return <Refused fault={act.error} />;
  return <Confirm onDone={() => void Reflect.apply(act.mutate, act, [act.variables])} onClose={act.reset} />;
}
