import { api, bodyOf } from '../../api/client';
import type { components } from '../../api/schema';

export type Imported = components['schemas']['ImportedMapping'];
export const formats = ['csv', 'oscal', 'sssom'] as const;
export type Format = (typeof formats)[number];

/** In bytes: what the interface takes, before base 64. */
export const LARGEST = 9_000_000;

/** What a file most likely is, by its name; its sender may say otherwise. */
export function formatOf(name: string): Format {
  if (/\.sssom\.|\.tsv$/i.test(name)) return 'sssom';
  return /\.json$/i.test(name) ? 'oscal' : 'csv';
}

type Asked = Readonly<{ file: File; format: Format; source: string; target: string; keep: boolean }>;

/** Looks at a file, or begins a draft with it. @throws CallFailed */
export async function importFile({ file, format, source, target, keep }: Asked): Promise<Imported> {
  const bytes = await base64(file);
  const named = { ...(source.trim() !== '' && { source: source.trim() }), ...(target.trim() !== '' && { target: target.trim() }) };
  return bodyOf(api.POST('/api/v1/mappings/import', { body: { format, bytes, ...named, keep } }));
}

const base64 = (file: File): Promise<string> => new Promise((resolve, reject) => {
  const reader = new FileReader();
  reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result.slice(reader.result.indexOf(',') + 1) : '');
  reader.onerror = () => reject(reader.error ?? new Error('the file cannot be read'));
  reader.readAsDataURL(file);
});
