import { readRecognition, type RecognitionDocument } from '@pure/credential';

/** A document as it was written here. */
export function keptRecognition(text: string): RecognitionDocument {
  const read = readRecognition(JSON.parse(text));
  if (!read.ok) throw new Error('a kept certificate is not of its form');
  return read.value;
}
