import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';

export type Enterprise = components['schemas']['Enterprise'];
export type Subject = Enterprise['subject'];
type Route = NonNullable<Enterprise['route']>;

export const subjects = ['mainland', 'taiwan-registered', 'both'] as const satisfies readonly Subject[];
export const routes = ['direct', 'third-territory'] as const satisfies readonly Route[];
export const siteKinds = ['office', 'plant', 'laboratory', 'warehouse'] as const satisfies readonly Enterprise['sites'][number]['kind'][];

export const isOnMainland = (subject: string): boolean => subject !== 'taiwan-registered';
export const isInTaiwan = (subject: string): boolean => subject !== 'mainland';

/** The enterprise for which the person acts. */
export const useOwnEnterprise = () => useQuery({ queryKey: ['enterprise', 'own'], queryFn: () => bodyOf(api.GET('/api/v1/enterprises/current')) });
