import { Node } from 'ts-morph';
import { type Fault, faultAt, isProductCode, type Habit } from '../habit';

/** Bodies that open a number, as a pattern would name them; `GB18030` and `ISO-8859` are encodings. */
const ISSUER = String.raw`(?:GB(?:\\?\/[TZ])?|GBZ|CNS|ISO|IEC|CISPR|SEMI|DB\\?d|SJ|QC)`;
const IN_PATTERN = new RegExp(String.raw`(?<![A-Za-z])${ISSUER}(?![A-Za-z0-9]|-8859)`);
const OPENING = new RegExp(`^['"\`]${ISSUER}(?![A-Za-z0-9]|-8859)`);
const NUMBER_VALUE = /(?:^|\.|[a-z])(?:number|numbers|canonical|designation|undated|slug|(?:number|family|document|edition|base|loose)Keys?)\??$/i;
const CUTS = new Set(['split', 'match', 'matchAll', 'replace', 'replaceAll', 'search', 'substring', 'slice', 'indexOf', 'lastIndexOf']);
const OPENS = new Set(['startsWith', 'includes', 'indexOf', 'split', 'replace', 'replaceAll']);
/** `~2` at the end of a slug tells two documents apart and is no part of a number. */
const SQL_CUT = /\b(?:split_part|substring|regexp_\w+|left|right|position)\s*\((?!slug, '~)[^)]*\b(?:number|slug|key|serial|printed)\b|\b(?:number|slug|key|printed)\s*!?~\*?\s/i;

const PATH = 'libs/features/catalogue/application/a.ts';

export const standardNumbers: Habit = {
  says: 'a standard number is taken apart by pure/standard-number alone: never split, cut or matched elsewhere',
  covers: (path) => isProductCode(path) && !path.startsWith('libs/pure/standard-number/'),
  faults: (file): readonly Fault[] => file.nodes().filter((node) => takesApart(node, file.path)).map(faultAt),
  bites: [
    [PATH, 'const isNational = /^GB\\/T/.test(text);'],
    [PATH, 'const serial = /CNS\\s*(\\d+)/.exec(text);'],
    [PATH, 'const all = text.match(/(?:ISO|IEC) \\d+/g);'],
    [PATH, "const pattern = new RegExp('IEC ' + digits);"],
    [PATH, "const [family, year] = edition.number.split('-');"],
    [PATH, "const year = edition.canonical.slice(-4);"],
    [PATH, "const family = familyKey?.replace(/-.*/, '');"],
    [PATH, "const [family] = found.documentKey.split(':');"],
    [PATH, "const mainland = text.startsWith('GB/T');"],
    ['libs/features/catalogue/persistence/a.sql.ts', "const q = `select split_part(e.number, '-', 1) from catalogue.edition e`;"],
    ['libs/features/catalogue/persistence/a.sql.ts', "const q = `select 1 from catalogue.edition where number ~ '^GB'`;"],
  ],
  passes: [
    [PATH, 'const found = parseNumber(text); const url = address(edition.slug);'],
    [PATH, "const encoding = /GB18030|ISO-8859-1|Big5/i.exec(label);"],
    [PATH, 'const date = /^(\\d{4})-(\\d{2})$/.exec(text);'],
    [PATH, "const issuers = ['GB/T', 'CNS', 'IEC'];"],
    [PATH, "const joint = parsed.issuer.includes('IEC');"],
    ['libs/features/catalogue/persistence/a.sql.ts', "const q = `select regexp_replace(slug, '~[0-9]+$', '') from catalogue.edition`;"],
    ['libs/pure/standard-number/gb.ts', 'const form = /^GB\\/T (\\d+)/;'],
    ['libs/features/catalogue/application/a.spec.ts', 'expect(text).toMatch(/GB\\/T 24819/);'],
  ],
};

function takesApart(node: Node, path: string): boolean {
  if (Node.isRegularExpressionLiteral(node)) return IN_PATTERN.test(node.getText());
  if (Node.isNewExpression(node)) return node.getExpression().getText() === 'RegExp' && node.getArguments().some((argument) => IN_PATTERN.test(argument.getText()));
  if (Node.isCallExpression(node)) return cutsNumber(node.getExpression(), node.getArguments()[0]);
  return path.endsWith('.sql.ts') && (Node.isNoSubstitutionTemplateLiteral(node) || Node.isTemplateExpression(node)) && SQL_CUT.test(node.getText());
}

function cutsNumber(called: Node, first: Node | undefined): boolean {
  if (!Node.isPropertyAccessExpression(called)) return false;
  const receiver = called.getExpression().getText();
  const byIssuer = OPENS.has(called.getName()) && OPENING.test(first?.getText() ?? '') && !/\bissuer$/.test(receiver);
  return byIssuer || (CUTS.has(called.getName()) && NUMBER_VALUE.test(receiver));
}
