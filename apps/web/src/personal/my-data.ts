import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';

export type MyData = components['schemas']['MyData'];

export const MY_DATA = ['personal'] as const;

/** All that is kept about the person who is signed in. */
export const useMyData = () => useQuery({ queryKey: MY_DATA, queryFn: () => bodyOf(api.GET('/api/v1/personal')) });
