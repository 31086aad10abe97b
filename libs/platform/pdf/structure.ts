import type { PDFDocument, PDFStructureContent, PDFStructureElement } from 'pdfmake/js/PDFDocument';
import { htmlLang } from '@platform/locale';
import type { PaperLanguage } from './paper';

/** What a part of the paper is to somebody who has it read aloud (ISO 32000-1, 14.8.4), with what was drawn of it. */
export type Part = {
  readonly type: string; readonly lang?: PaperLanguage; readonly alt?: string; readonly scope?: 'Column' | 'Row'; readonly within?: Part; readonly kids: (Part | PDFStructureContent)[]; page?: number;
};

export function part(type: string, within: Part, more: Readonly<Pick<Part, 'lang' | 'alt' | 'scope'>> = {}): Part {
  const made: Part = { type, ...more, kids: [] };
  within.kids.push(made);
  return made;
}

/** Words of another language within a part; it takes its place there with the first line that is drawn of it. */
export const span = (within: Part, lang: PaperLanguage): Part => ({ type: 'Span', lang, within, kids: [] });

/** Draws what belongs to the paper between marks that name its part, and all else as decoration. */
export class Marks {
  private open: Part | 'decoration' | null = null;

  constructor(
    private readonly document: PDFDocument,
    private readonly root: Part,
  ) {}

  /** What comes next belongs to this part. The row of a table's head that is repeated on a later page is decoration there. */
  begin(drawn: Part | undefined, page: number): void {
    const next = drawn === undefined || (drawn.scope === 'Column' && (drawn.page ?? page) !== page) ? 'decoration' : drawn;
    if (this.open === next) return;
    this.end();
    this.open = next;
    if (next === 'decoration') return void this.document.markContent('Artifact', { type: 'Layout' });
    next.page ??= page;
    if (next.within && !next.within.kids.includes(next)) next.within.kids.push(next);
    next.kids.push(this.document.markStructureContent(next.type));
  }

  end(): void {
    if (this.open !== null) this.document.endMarkedContent();
    this.open = null;
  }

  /** The tree of parts, once everything is drawn. */
  write(): void {
    const root = this.elementOf(this.root);
    this.document.addStructure(root);
    root.end();
  }

  private elementOf({ type, lang, alt, scope, kids }: Part): PDFStructureElement {
    const element = this.document.struct(type, { ...(lang && { lang: htmlLang(lang) }), ...(alt !== undefined && { alt }), ...(scope && { scope }) });
    for (const kid of kids) element.add('type' in kid ? this.elementOf(kid) : kid);
    return element;
  }
}
