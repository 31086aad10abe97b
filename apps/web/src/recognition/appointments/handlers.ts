import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client';
import type { components } from '../../api/schema';

export type Handler = components['schemas']['CatalogueHandler'];

export const HANDLERS = ['catalogue-handlers'];
export const CHANGES = ['catalogue-handler-changes'];

export const useHandlers = () => useQuery({ queryKey: HANDLERS, queryFn: () => bodyOf(api.GET('/api/v1/catalogue-handlers')) });
export const useCatalogues = () => useQuery({ queryKey: ['recognition-catalogues'], queryFn: () => bodyOf(api.GET('/api/v1/recognition/catalogues')) });
