import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';

/** By what one can sign in here; it does not change while the page is open. */
export const waysIn = queryOptions({ queryKey: ['ways'], queryFn: () => bodyOf(api.GET('/api/v1/sessions/ways')), staleTime: Infinity });
