import type { paths } from '../api/schema';

type Json<Path extends keyof paths, Method extends 'get'> = paths[Path] extends Record<Method, { responses: { 200: { content: { 'application/json': infer Body } } } }> ? Body : never;

export type Own = Json<'/api/v1/experts/mine', 'get'>;
export type Details = NonNullable<Own['details']>;
export type Purpose = Own['consents'][number]['purpose'];
export type Pooled = Json<'/api/v1/experts', 'get'>['items'][number];
export type Worked = Json<'/api/v1/experts/workload', 'get'>['items'][number];
export type FeedbackTold = Json<'/api/v1/experts/feedback', 'get'>['items'][number];
export type OwnDraw = Json<'/api/v1/draws/mine', 'get'>['items'][number];
export type DrawLine = Json<'/api/v1/draws', 'get'>['items'][number];
export type PartyDraw = Json<'/api/v1/draws/party', 'get'>['items'][number];

/** Sectors of which an expert can know. */
export const fields = ['ic', 'displays', 'lighting', 'nev', 'batteries', 'construction', 'materials', 'elderly-care', 'cold-chain'] as const;
export type Field = (typeof fields)[number];
export const isField = (text: string): text is Field => fields.some((each) => each === text);
export const sides = ['mainland', 'taiwan'] as const;

/** One thing on each line; empty lines are none. */
export const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
