import { type DeclarationDocument, readDocument } from '@pure/credential';

/** @throws where what was published is no document: nobody but this program writes there */
export function keptDocument(text: string): DeclarationDocument {
  const read = readDocument(JSON.parse(text));
  if (!read.ok) throw new Error('a published version holds no document that this program knows');
  return read.value;
}
