import type { Translate } from '@ui';
import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';

export type Line = components['schemas']['BreachLine'];
export type Breach = components['schemas']['Breach'];
export type Duty = Line['duties'][number];

export const regions = ['mainland', 'taiwan'] as const;
export const kinds = ['name', 'contact', 'document', 'credential', 'organisation', 'other'] as const;
export const BREACHES = ['breaches'] as const;

export const useBreach = (id: string) => useQuery({ queryKey: [...BREACHES, id], queryFn: () => bodyOf(api.GET('/api/v1/breaches/{id}', { params: { path: { id } } })) });

/** What a breach is called where it is one of several: the beginning of its number. */
export const shortOf = (id: string): string => id.slice(0, 8).toUpperCase();

export const dutyText = (t: Translate, { duty, region }: Pick<Duty, 'duty' | 'region'>): string => t(`app.breaches.duty.${duty}`, { side: t(`label.side.${region}`) });
export const kindsText = (t: Translate, found: readonly string[]): string => (found.length === 0 ? t('app.breaches.kindsUnknown') : found.map((kind) => t(`app.breaches.kind.${kind}`)).join(t('app.breaches.between')));
export const sidesText = (t: Translate, found: readonly string[]): string => found.map((region) => t(`label.side.${region}`)).join(t('app.breaches.between'));

/** How a duty stands, with its day where there is one. */
export const clockText = (t: Translate, { state, due }: Pick<Duty, 'state' | 'due'>): string => t(`app.breaches.clock.${state}`, { due: due ?? '' });
