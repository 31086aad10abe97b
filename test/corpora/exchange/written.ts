import { exchanged, exchangedContent } from '../../../libs/features/mapping/domain/exchange/exchanged.fixture';
import type { Exchanged } from '../../../libs/features/mapping/domain/exchange/exchanged';
import { exportForms } from '../../../libs/features/mapping/domain/exchange/forms';
import type { MappingContent } from '../../../libs/features/mapping/domain/content';

export type Case = Readonly<{ subject?: Exchanged; content?: MappingContent }>;

/** A whole export of the mapping of the fixture, or of another. */
export function written(name: string, { subject = exchanged(), content = exchangedContent }: Case = {}): string {
  const form = exportForms.find((each) => each.name === name);
  if (!form) throw new Error(`there is no form ${name}`);
  const writer = form.writer({ ...subject, document: { ...subject.document, content: { ...content, rows: [] } } });
  return `${writer.begin}${content.rows.map((row, place) => writer.row(row, place)).join('')}${writer.end}`;
}
