import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';

export type Enterprise = components['schemas']['Enterprise'];
export type Subject = Enterprise['subject'];
export type Contact = Enterprise['contacts'][number];
/** A question about a person of an enterprise. */
export type AboutContact = Readonly<{ enterprise: string; contact: Contact; onClose: () => void }>;
type Route = NonNullable<Enterprise['route']>;

export const subjects = ['mainland', 'taiwan-registered', 'both'] as const satisfies readonly Subject[];
export const routes = ['direct', 'third-territory'] as const satisfies readonly Route[];
export const contactRoles = ['contact', 'legal-representative'] as const satisfies readonly Contact['role'][];
export const siteKinds = ['office', 'plant', 'laboratory', 'warehouse'] as const satisfies readonly Enterprise['sites'][number]['kind'][];

export const isOnMainland = (subject: string): boolean => subject !== 'taiwan-registered';
export const isInTaiwan = (subject: string): boolean => subject !== 'mainland';

/** Whether what belongs to it may change: not while two persons look at it, and not once it is closed. */
export const mayAttach = ({ state, revision }: Enterprise): boolean => state !== 'submitted' && state !== 'closed' && revision?.state !== 'submitted';

/** The enterprise for which the person acts. */
export const useOwnEnterprise = () => useQuery({ queryKey: ['enterprise', 'own'], queryFn: () => bodyOf(api.GET('/api/v1/enterprises/current')) });
