import type { Language } from '@ui';
import type { FastifyRequest } from 'fastify';
import { papers } from '../../domain/catalogue/row';
import { LONGEST_MESSAGE, LONGEST_QUALIFICATION, type NewSuggestion } from '../../domain/suggestion/suggestion';
import { type SuggestionField, type SuggestionForm, suggestionFields } from './suggestion-page';

/** The form with the name that the reader looked for. */
export const emptyForm = (about: unknown): SuggestionForm => ({ values: { qualification: typeof about === 'string' ? about.slice(0, LONGEST_QUALIFICATION) : '', paper: '', message: '' }, faults: [] });

/** A form as a browser sends it, and what is wrong with it. */
export async function submittedSuggestion(request: FastifyRequest): Promise<SuggestionForm> {
  const sent = await fieldsOf(request);
  const value = (field: SuggestionField): string => (sent.get(field) ?? '').replaceAll('\0', ' ').replace(/\r\n/g, '\n').trim();
  const values = { qualification: value('qualification'), paper: value('paper'), message: value('message') };
  return { values, faults: suggestionFields.filter((field) => isFaulty(field, values[field])) };
}

export const suggestionOf = ({ values: { qualification, paper, message } }: SuggestionForm, locale: Language): NewSuggestion =>
  ({ qualification, paper: papers.find((each) => each === paper) ?? null, message: message === '' ? null : message, locale });

function isFaulty(field: SuggestionField, value: string): boolean {
  if (field === 'qualification') return value === '' || value.length > LONGEST_QUALIFICATION;
  if (field === 'paper') return value !== '' && !papers.some((paper) => paper === value);
  return value.length > LONGEST_MESSAGE;
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
