import { notifyManager, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useDraftAccount } from './draft';
import { forgetPage } from './drafts';
import { SESSION_CALL } from './session-call';

/** Once something was sent from a page, its drafts are forgotten: after those who asked for it know, and have closed their forms. */
export function useForgetSent(): void {
  const cache = useQueryClient().getMutationCache();
  const [account, page] = [useDraftAccount(), useLocation().pathname];
  useEffect(() => cache.subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success' || event.mutation.options.mutationKey?.[0] === SESSION_CALL[0]) return;
    notifyManager.schedule(() => forgetPage(account, page));
  }), [cache, account, page]);
}
