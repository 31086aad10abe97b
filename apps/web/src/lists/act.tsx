import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';

/** An act on one row; what it changes is asked for anew. What follows on it belongs into `act`: it may be done again, once the person has proved who they are. */
export function useAct<Asked, Answer>(act: (asked: Asked) => Promise<Answer>, ...changes: readonly QueryKey[]) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () => Promise.all(changes.map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}

/** The button of an act in a row. */
export function ActButton({ children, onAct }: Readonly<{ children: ReactNode; onAct: () => void }>): ReactNode {
  return <button type="button" className="plain" onClick={onAct}>{children}</button>;
}
