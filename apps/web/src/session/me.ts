import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { forgetActs } from '../api/act-key';
import { api, bodyOf } from '../api/client';
import { CallFailed } from '../api/problem';
import type { components } from '../api/schema';
import { forgetOthers } from '../forms/drafts';
import { SESSION_CALL } from '../forms/session-call';
import { askPasskey } from './passkey';

export type Me = components['schemas']['Me'];
export type Role = NonNullable<Me['acting']>['role'];

const ME = ['me'] as const;

const isSignedOut = (fault: unknown): boolean => fault instanceof CallFailed && fault.problem.code === 'SIGN_IN_REQUIRED';

/** Who is signed in; null: nobody. */
export function useMe() {
  return useQuery({
    queryKey: ME,
    queryFn: () => bodyOf(api.GET('/api/v1/me')).then(({ me }) => me, (fault: unknown) => {
      if (isSignedOut(fault)) return null;
      throw fault;
    }),
    staleTime: 60_000,
  });
}

/** What a call that opens or changes the session leads to: its `me` is known at once, everything else is asked for anew. */
function useSessionCall<Asked>(call: (asked: Asked) => Promise<Readonly<{ me: Me }>>) {
  const queries = useQueryClient();
  return useMutation({
    mutationKey: SESSION_CALL,
    mutationFn: call,
    async onSuccess({ me }) {
      forgetOthers(me.account.id);
      queries.setQueryData(ME, me);
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== ME[0] });
    },
  });
}

export const useSignIn = () => useSessionCall((body: Readonly<{ email: string; password: string; newPassword?: string; code?: string }>) => bodyOf(api.POST('/api/v1/sessions', { body })));

export const useSignInByPasskey = () => useSessionCall(async (_: void) => bodyOf(api.POST('/api/v1/sessions/passkey', { body: { passkey: await askPasskey() } })));

export const useSignUp = () => useSessionCall((body: Readonly<{ code: string; password: string }>) => bodyOf(api.POST('/api/v1/accounts/complete', { body })));

export const useActFor = () => useSessionCall((membership: string) => bodyOf(api.POST('/api/v1/sessions/current/acting', { body: { membership } })));

/** Ends the session; what was typed and what was loaded for it is forgotten. */
export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationKey: SESSION_CALL,
    mutationFn: () => bodyOf(api.DELETE('/api/v1/sessions/current')),
    onSuccess() {
      forgetOthers(null);
      forgetActs();
      queries.setQueryData(ME, null);
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== ME[0] });
    },
  });
}
