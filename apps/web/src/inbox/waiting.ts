import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { api, bodyOf } from '../api/client';
import type { Me } from '../session/me';

/** How many things wait to be done by whoever acts so, as of the page that was opened last; 0 until it is known. Nobody asks while nobody does anything: that would keep a session alive. */
export function useWaiting({ account, acting }: Me): number {
  const asked = useQuery({
    queryKey: ['inbox', 'waiting', account.id, acting?.membership ?? '', useLocation().pathname],
    queryFn: () => bodyOf(api.GET('/api/v1/inbox', { params: { query: { state: 'open', kind: 'todo', limit: 1 } } })),
    placeholderData: keepPreviousData,
  });
  return asked.data?.total ?? 0;
}
