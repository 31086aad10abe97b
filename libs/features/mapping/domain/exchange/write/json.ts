import { canonicalJson } from '@pure/kernel';
import { documentJson } from '../../approval/document';
import { addressOf, type Exchanged, type MappingWriter } from '../exchanged';

const ROWS = '"rows":[';

/** The document as everybody was shown it, which its digest is over as canonical JSON (RFC 8785), with where it stands now. */
export function jsonWriter(subject: Exchanged): MappingWriter {
  const { origin: _, document, ...standing } = subject;
  const whole = canonicalJson(documentJson({ ...document, content: { ...document.content, rows: [] } }));
  const at = whole.indexOf(ROWS) + ROWS.length;
  const head = canonicalJson({ format: 'gongtong-mapping-export/1', address: addressOf(subject), example: document.example, ...standing }).slice(0, -1);
  return { begin: `${head},"document":${whole.slice(0, at)}`, row: (row, place) => `${place === 0 ? '' : ','}${canonicalJson(row)}`, end: `${whole.slice(at)}}\n` };
}
