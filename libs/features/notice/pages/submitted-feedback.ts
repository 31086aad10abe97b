import type { Language } from '@ui';
import { isEmail } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import type { NewFeedback } from '../application/feedback/feedback-store';
import { type FeedbackField, feedbackFields, type FeedbackForm } from './feedback-page';

const longest = { about: 500, message: 4_000, replyTo: 254 } as const satisfies Record<FeedbackField, number>;

/** The form with the page that the reader came from. */
export const emptyForm = (about: unknown): FeedbackForm =>
  ({ values: { about: typeof about === 'string' ? about.slice(0, longest.about) : '', message: '', replyTo: '' }, faults: [] });

/** A form as a browser sends it, and what is wrong with it. */
export async function submittedFeedback(request: FastifyRequest): Promise<FeedbackForm> {
  const sent = await fieldsOf(request);
  const value = (field: FeedbackField): string => (sent.get(field) ?? '').replaceAll('\0', ' ').replace(/\r\n/g, '\n').trim();
  const values = { about: value('about'), message: value('message'), replyTo: value('replyTo') };
  return { values, faults: feedbackFields.filter((field) => isFaulty(field, values[field])) };
}

export function feedbackOf({ values: { about, message, replyTo } }: FeedbackForm, locale: Language): NewFeedback {
  return { about: about || null, message, replyTo: replyTo || null, locale };
}

function isFaulty(field: FeedbackField, value: string): boolean {
  if (value.length > longest[field]) return true;
  return field === 'message' ? value === '' : field === 'replyTo' && value !== '' && !isEmail(value);
}

async function fieldsOf(request: FastifyRequest): Promise<ReadonlyMap<string, string>> {
  const fields = new Map<string, string>();
  if (!request.isMultipart()) return fields;
  for await (const part of request.parts()) {
    if (part.type === 'field' && typeof part.value === 'string') fields.set(part.fieldname, part.value);
    if (part.type === 'file') part.file.resume();
  }
  return fields;
}
