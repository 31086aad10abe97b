import type { Page } from 'pdfmake/js/LayoutBuilder';
import type { PDFDocument } from 'pdfmake/js/PDFDocument';
import Renderer, { type Inline, type Line } from 'pdfmake/js/Renderer';
import { Marks, type Part } from './structure';

/** Runs keep their part through the layout, as pdfmake copies what a run has to each of its lines. */
type Marked = Readonly<{ part?: Part }>;

/** Draws laid out pages so that each line names its part of the paper (pdfmake itself marks nothing). */
export class TaggedRenderer extends Renderer {
  private readonly marks: Marks;
  private page = 0;

  constructor(document: PDFDocument, root: Part) {
    super(document);
    this.marks = new Marks(document, root);
  }

  override renderPages(pages: readonly Page[]): void {
    for (const page of pages) {
      this.page += 1;
      super.renderPages([page]);
      this.marks.end();
    }
    this.marks.write();
  }

  override renderLine(line: Line, x = 0, y = 0): void {
    const descent = line.getHeight() - line.getAscenderHeight();
    for (const inline of line.inlines) {
      this.marks.begin(partOf(inline), this.page);
      this.write(inline, x + inline.x, y + line.getHeight() - descent - (inline.font.ascender / 1000) * inline.fontSize);
    }
  }

  override renderVector(vector: object): void {
    this.marks.begin(partOf(vector), this.page);
    super.renderVector(vector);
  }

  private write({ text, font, fontSize, color, width }: Inline, x: number, y: number): void {
    this.pdfDocument.fill(color);
    this.pdfDocument._font = font;
    this.pdfDocument.fontSize(fontSize);
    this.pdfDocument.text(text, x, y, { lineBreak: false, textWidth: width, wordCount: 1 });
  }
}

const partOf = (drawn: object & Marked): Part | undefined => drawn.part;
