import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';

export type Retention = components['schemas']['Retention'];

export const RETENTION = ['retention'] as const;

/** The periods that hold, with what the next run would forget and what the last ones forgot. */
export const useRetention = () => useQuery({ queryKey: RETENTION, queryFn: () => bodyOf(api.GET('/api/v1/settings/retention')) });
