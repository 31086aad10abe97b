import { useQuery } from '@tanstack/react-query';
import type { Language } from '@ui';
import { api, bodyOf } from '../../api/client';
import type { components } from '../../api/schema';

export type Application = components['schemas']['RecognitionApplication'];
export type Line = components['schemas']['RecognitionApplicationLine'];

export const APPLICATIONS = ['recognition', 'applications'] as const;
export const addressOf = (id: string, step?: string): string => `/recognition/applications/${id}${step === undefined ? '' : `/${step}`}`;

/** Where one looks a qualification up, in the language of the reader. */
export const lookUpAddress = (language: Language): string => ({ 'zh-Hans': '/hans/recognition', 'zh-Hant': '/hant/recognition', en: '/en/recognition' })[language];

export const useApplication = (id: string) => useQuery({ queryKey: [...APPLICATIONS, id], queryFn: () => bodyOf(api.GET('/api/v1/recognition/applications/{id}', { params: { path: { id } } })) });

/** Whether it is with the applicant. */
export const isWritable = ({ state }: Pick<Line, 'state'>): boolean => state === 'draft' || state === 'returned';
export const isDecided = ({ state }: Pick<Line, 'state'>): boolean => state === 'recognised' || state === 'partly-recognised' || state === 'refused';
export const canWithdraw = (line: Pick<Line, 'state'>): boolean => !isDecided(line) && line.state !== 'withdrawn';
export const canAppeal = ({ state }: Pick<Line, 'state'>): boolean => state === 'partly-recognised' || state === 'refused';
export const canErase = ({ state }: Pick<Line, 'state'>): boolean => state === 'withdrawn' || state === 'refused';
