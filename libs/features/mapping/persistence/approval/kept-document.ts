import type { MappingDocument } from '../../domain/approval/document';

const isDocument = (value: unknown): value is MappingDocument => typeof value === 'object' && value !== null && 'format' in value && value.format === 'gongtong-mapping/1';

/** @throws where what was published is no document: nobody but this program writes there */
export function keptDocument(text: string): MappingDocument {
  const value: unknown = JSON.parse(text);
  if (!isDocument(value)) throw new Error('a published mapping holds no document that this program knows');
  return value;
}
