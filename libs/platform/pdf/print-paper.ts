import LayoutBuilder from 'pdfmake/js/LayoutBuilder';
import PDFDocument from 'pdfmake/js/PDFDocument';
import SVGMeasure from 'pdfmake/js/SVGMeasure';
import { tableLayouts } from 'pdfmake/js/tableLayouts';
import { htmlLang } from '@platform/locale';
import { Layout } from './layout';
import { type Paper, plain } from './paper';
import type { Part } from './structure';
import { TaggedRenderer } from './tagged-renderer';
import { typefaces } from './typefaces';

/** `lacking`: code points of characters that no font has, as `U+20BB7`. */
export type PrintedPaper = Readonly<{ bytes: Buffer; lacking: readonly string[] }>;

const A4 = { width: 595.28, height: 841.89, orientation: 'portrait' };
const MARGINS = { left: 48, top: 44, right: 48, bottom: 52 };

/** The paper as a tagged PDF (ISO 32000-1) that says it is PDF/A-3a (ISO 19005-3), with its fonts and its file inside. */
export async function printPaper(paper: Paper): Promise<PrintedPaper> {
  const lacking = new Set<string>();
  const root: Part = { type: 'Document', lang: paper.language, kids: [] };
  const layout = new Layout(paper.language, root, (codePoint) => void lacking.add(codePoint));
  const content = paper.blocks.map((block) => layout.block(block));
  if (lacking.size > 0) content.push(layout.block({ kind: 'paragraph', tone: 'small', text: plain(paper.lacking([...lacking])) }));
  const document = documentOf(paper);
  const builder = new LayoutBuilder(A4, MARGINS, new SVGMeasure());
  builder.registerTableLayouts(tableLayouts);
  const foot = (page: number, pages: number) => ({ text: layout.decoration(paper.foot(page, pages)), alignment: 'center', margin: [MARGINS.left, 14, MARGINS.right, 0] });
  const pages = builder.layoutDocument(content, document, {}, { font: 'SC', fontSize: 10, lineHeight: 1.2 }, undefined, undefined, foot);
  new TaggedRenderer(document, root).renderPages(pages);
  return { bytes: await bytesOf(document), lacking: [...lacking] };
}

function documentOf({ language, title, author, at, file }: Paper): PDFDocument {
  const made = new Date(at);
  const document = new PDFDocument(typefaces, {}, {}, {}, {
    size: [A4.width, A4.height], pdfVersion: '1.7', subset: 'PDF/A-3a', tagged: true, displayTitle: true, compress: true, lang: htmlLang(language), autoFirstPage: false, font: null,
    info: { Title: title, Author: author, Producer: 'Gongtong', Creator: 'Gongtong', CreationDate: made, ModDate: made },
  }, null, () => true);
  if (file) document.file(Buffer.from(file.bytes), { name: file.name, type: file.type, description: file.description, relationship: 'Data', creationDate: made, modifiedDate: made });
  return document;
}

function bytesOf(document: PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks))).on('error', reject);
    document.end();
  });
}
