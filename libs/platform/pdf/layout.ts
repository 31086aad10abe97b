import { encode } from 'uqr';
import type { PaperBlock, PaperCell, PaperCode, PaperLanguage, PaperText } from './paper';
import { part, type Part, span } from './structure';
import { typeset } from './typefaces';

/** What pdfmake lays out. */
type Content = Readonly<Record<string, unknown>>;
type Modules = readonly (readonly boolean[])[];
type Look = Readonly<{ bold?: boolean; fontSize?: number; color?: string }>;

const [QUIET, CODE_POINTS] = [4, 96];
/** Of a module of a large code: 0.4 mm, which a telephone reads from paper. */
const MODULE_POINTS = 1.134;
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
    if (block.kind === 'code') return this.large(block);
    return block.kind === 'facts' ? this.facts(block) : this.table(block);
  }

  /** Runs of the paper's decoration, such as its foot. */
  decoration(text: string): readonly Content[] {
    return typeset({ text }, this.language, this.lacks).map((set) => ({ ...set, fontSize: 8, color: GREY }));
  }

  private title({ text, under, code }: PaperBlock & { kind: 'title' }): Content {
    const words = [{ ...this.text(text, part('H1', this.root), { bold: true, fontSize: 19 }), margin: [0, 0, 0, 4] }, ...this.cell(under, this.root, 'P', { fontSize: 10.5 })];
    return code ? this.beside(words, modulesOf(code), CODE_POINTS, code.label) : { stack: words };
  }

  private large({ text, code }: PaperBlock & { kind: 'code' }): Content {
    const modules = modulesOf(code);
    return { ...this.beside(this.cell(text, this.root, 'P'), modules, (modules.length + 2 * QUIET) * MODULE_POINTS, code.label), unbreakable: true };
  }

  private beside(words: readonly Content[], modules: Modules, points: number, label: string): Content {
    return { columns: [{ width: '*', stack: words }, { width: points, ...this.code(modules, points, label) }], columnGap: 16 };
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
  private code(modules: Modules, points: number, label: string): Content {
    const figure = part('Figure', this.root, { alt: label });
    const unit = points / (modules.length + 2 * QUIET);
    const canvas = modules.flatMap((row, y) => barsIn(row).map(({ from, to }) => ({ type: 'rect', x: (from + QUIET) * unit, y: (y + QUIET) * unit, w: (to - from) * unit, h: unit, color: 'black', part: figure })));
    return { canvas: [{ type: 'rect', x: 0, y: 0, w: points, h: points, color: 'white', part: figure }, ...canvas] };
  }
}

const modulesOf = (code: PaperCode): Modules => ('modules' in code ? code.modules : encode(code.content, { ecc: 'M', border: 0 }).data);

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
