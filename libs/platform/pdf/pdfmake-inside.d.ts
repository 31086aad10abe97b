/** The parts of pdfmake 0.3.11 of which a tagged document is made: its own entry writes an empty tree of structure. */
declare module 'pdfmake/js/PDFDocument' {
  import type { Readable } from 'node:stream';

  export type Font = Readonly<{ ascender: number }>;
  export class PDFStructureContent {
    readonly refs: readonly object[];
  }
  export class PDFStructureElement {
    add(child: PDFStructureElement | PDFStructureContent): this;
    end(): void;
  }
  export type StructureOptions = Readonly<{ lang?: string; alt?: string; scope?: string }>;
  export class PDFDocument extends Readable {
    constructor(...parts: readonly [fonts: object, images: object, patterns: object, attachments: object, options: object, virtualFiles: null, isLocalFileAllowed: (path: string) => boolean]);
    _font: Font;
    file(bytes: Buffer, options: object): void;
    fontSize(size: number): this;
    fill(color: string): this;
    text(text: string, x: number, y: number, options: object): this;
    struct(type: string, options: StructureOptions): PDFStructureElement;
    addStructure(element: PDFStructureElement): this;
    markContent(tag: string, options: object): this;
    markStructureContent(tag: string): PDFStructureContent;
    endMarkedContent(): this;
    end(): void;
  }
  export default PDFDocument;
}
declare module 'pdfmake/js/LayoutBuilder' {
  import type { PDFDocument } from 'pdfmake/js/PDFDocument';

  export type Page = object;
  export default class LayoutBuilder {
    constructor(size: object, margins: object, measure: object);
    registerTableLayouts(layouts: object): void;
    layoutDocument(...parts: readonly [content: unknown, document: PDFDocument, styles: object, defaultStyle: object, background: undefined, header: undefined, footer: (page: number, pages: number) => unknown]): readonly Page[];
  }
}
declare module 'pdfmake/js/Renderer' {
  import type { Font, PDFDocument } from 'pdfmake/js/PDFDocument';
  import type { Page } from 'pdfmake/js/LayoutBuilder';

  export type Inline = Readonly<{ text: string; x: number; width: number; fontSize: number; color: string; font: Font }>;
  export type Line = Readonly<{ inlines: readonly Inline[]; getHeight: () => number; getAscenderHeight: () => number }>;
  export default class Renderer {
    constructor(document: PDFDocument);
    pdfDocument: PDFDocument;
    renderPages(pages: readonly Page[]): void;
    renderLine(line: Line, x: number, y: number): void;
    renderVector(vector: object): void;
  }
}
declare module 'pdfmake/js/SVGMeasure' {
  export default class SVGMeasure {}
}
declare module 'pdfmake/js/tableLayouts' {
  export const tableLayouts: object;
}
