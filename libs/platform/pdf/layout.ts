import { encode } from 'uqr';
import type { PaperBlock, PaperCell, PaperCode, PaperLanguage, PaperText } from './paper';
import { part, type Part, span } from './structure';
import { typeset } from './typefaces';

/** What pdfmake lays out. */
type Content = Readonly<Record<string, unknown>>;
type Look = Readonly<{ bold?: boolean; fontSize?: number; color?: string }>;

const [QUIET, CODE_POINTS] = [4, 96];
const GREY = '#4a4a4a';
/** A word without a place to break would run out of its cell. */
const UNBROKEN = /[!-~]{22,}/;

/** Blocks of a paper as pdfmake lays them out, each naming its part. */
export class Layout {
  constructor(
    private readonly language: PaperLanguage,
    private readonly root: Part,
    private readonly lacks: (codePoint: string) => void,
  ) {}

  block(block: PaperBlock): Content {
    if (block.kind === 'title') return this.title(block);
    if (block.kind === 'heading') return { ...this.text(block.text, part('H2', this.root), { bold: true, fontSize: 12 }), margin: [0, 12, 0, 4], headlineLevel: 1 };
    if (block.kind === 'paragraph') return this.paragraph(block);
    return block.kind === 'facts' ? this.facts(block) : this.table(block);
  }

  /** Runs of the paper's decoration, such as its foot. */
  decoration(text: string): readonly Content[] {
    return typeset({ text }, this.language, this.lacks).map((set) => ({ ...set, fontSize: 8, color: GREY }));
  }

  private title({ text, under, code }: PaperBlock & { kind: 'title' }): Content {
    const words = [{ ...this.text(text, part('H1', this.root), { bold: true, fontSize: 19 }), margin: [0, 0, 0, 4] }, ...this.cell(under, this.root, 'P', { fontSize: 10.5 })];
    return code ? { columns: [{ width: '*', stack: words }, { width: CODE_POINTS, ...this.code(code) }], columnGap: 16 } : { stack: words };
  }

  private paragraph({ text, tone }: PaperBlock & { kind: 'paragraph' }): Content {
    if (tone !== 'notice') return { ...this.text(text, part('P', this.root), tone === 'small' ? { fontSize: 8.5, color: GREY } : {}), margin: [0, 3, 0, 3] };
    return { table: { widths: ['*'], body: [[this.text(text, part('P', this.root))]] }, layout: { hLineWidth: () => 0, vLineWidth: (place: number) => (place === 0 ? 3 : 0), paddingLeft: () => 8, paddingTop: () => 2, paddingBottom: () => 2 }, margin: [0, 4, 0, 4] };
  }

  private facts({ rows }: PaperBlock & { kind: 'facts' }): Content {
    const table = part('Table', this.root);
    const body = rows.map(({ term, detail }) => {
      const row = part('TR', table);
      return [this.text(term, part('TH', row, { scope: 'Row' }), { color: GREY }), { stack: this.cell(detail, part('TD', row), 'P') }];
    });
    return { table: { widths: [104, '*'], body, dontBreakRows: true }, layout: RULED, margin: [0, 4, 0, 4] };
  }

  private table({ columns, rows }: PaperBlock & { kind: 'table' }): Content {
    const whole = columns.reduce((sum, { share }) => sum + share, 0);
    const table = part('Table', this.root);
    const headRow = part('TR', table);
    const head = columns.map(({ label }) => this.text(label, part('TH', headRow, { scope: 'Column' }), { bold: true, fontSize: 9 }));
    const body = rows.map((cells) => {
      const row = part('TR', table);
      return cells.map((cell) => ({ stack: this.cell(cell, part('TD', row), 'P', { fontSize: 9 }) }));
    });
    const widths = columns.map(({ share }) => `${((share / whole) * 100).toFixed(3)}%`);
    return { table: { headerRows: 1, keepWithHeaderRows: 1, widths, body: [head, ...body], dontBreakRows: true }, layout: RULED, margin: [0, 2, 0, 6] };
  }

  private cell(cell: PaperCell, within: Part, type: string, look: Look = {}): readonly Content[] {
    return cell.map((text) => this.text(text, part(type, within), look));
  }

  private text(text: PaperText, of: Part, look: Look = {}): Content {
    const runs = text.flatMap((run) => {
      const language = run.language ?? this.language;
      const owner = language === this.language ? of : span(of, language);
      return typeset(run, language, this.lacks).map((set) => ({ ...set, part: owner, ...(UNBROKEN.test(set.text) && { wordBreak: 'break-all' }) }));
    });
    return { text: runs, ...look };
  }

  /** Drawn module by module, each row's neighbours in one piece, with the quiet zone of the standard (ISO/IEC 18004). */
  private code({ content, label }: PaperCode): Content {
    const { data, size } = encode(content, { ecc: 'M', border: QUIET });
    const figure = part('Figure', this.root, { alt: label });
    const unit = CODE_POINTS / size;
    const canvas = data.flatMap((row, y) => barsIn(row).map(({ from, to }) => ({ type: 'rect', x: from * unit, y: y * unit, w: (to - from) * unit, h: unit, color: 'black', part: figure })));
    return { canvas: [{ type: 'rect', x: 0, y: 0, w: CODE_POINTS, h: CODE_POINTS, color: 'white', part: figure }, ...canvas] };
  }
}

function barsIn(row: readonly boolean[]): readonly Readonly<{ from: number; to: number }>[] {
  const bars: { from: number; to: number }[] = [];
  row.forEach((dark, x) => {
    const last = bars.at(-1);
    if (dark && last?.to === x) last.to = x + 1;
    else if (dark) bars.push({ from: x, to: x + 1 });
  });
  return bars;
}

const RULED = {
  hLineWidth: (place: number) => (place === 0 ? 0 : 0.5), vLineWidth: () => 0, hLineColor: () => '#9a9a9a',
  paddingLeft: () => 0, paddingRight: () => 8, paddingTop: () => 3, paddingBottom: () => 3,
};
