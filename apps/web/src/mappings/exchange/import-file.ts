import { api, bodyOf } from '../../api/client';
import type { components } from '../../api/schema';

export type Looked = components['schemas']['LookedMappingFile'];
export const formats = ['csv', 'oscal', 'sssom'] as const;
export type Format = (typeof formats)[number];

/** In bytes: what the interface takes, before base 64. */
export const LARGEST = 9_000_000;

/** What a file most likely is, by its name; its sender may say otherwise. */
export function formatOf(name: string): Format {
  if (/\.sssom\.|\.tsv$/i.test(name)) return 'sssom';
  return /\.json$/i.test(name) ? 'oscal' : 'csv';
}

export type Asked = Readonly<{ file: File; format: Format; source: string; target: string }>;

/** @throws CallFailed */
export const lookAtFile = async (asked: Asked): Promise<Looked> => bodyOf(api.POST('/api/v1/mappings/import/check', { body: await bodyFor(asked) }));

/** Gives the id of the draft. @throws CallFailed */
export const beginWithFile = async (asked: Asked): Promise<string> => (await bodyOf(api.POST('/api/v1/mappings/import', { body: await bodyFor(asked) }))).id;

async function bodyFor({ file, format, source, target }: Asked) {
  const named = { ...(source.trim() !== '' && { source: source.trim() }), ...(target.trim() !== '' && { target: target.trim() }) };
  return { format, bytes: await base64(file), ...named };
}

const base64 = (file: File): Promise<string> => new Promise((resolve, reject) => {
  const reader = new FileReader();
  reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result.slice(reader.result.indexOf(',') + 1) : '');
  reader.onerror = () => reject(reader.error ?? new Error('the file cannot be read'));
  reader.readAsDataURL(file);
});
