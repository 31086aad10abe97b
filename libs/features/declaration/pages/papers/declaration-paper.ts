import type { Locale, T } from '@platform/locale';
import { type Paper, type PaperBlock, type PaperText, plain } from '@platform/pdf';
import { type DeclarationDocument, documentBytes } from '@pure/credential';
import { momentOf, quotations } from '@ui';
import type { PublishedDeclaration } from '../../application/published-declarations';
import { isPilot } from '../../domain/pilot';
import { promisedWords } from '../promised';
import { validityWords } from '../validity-words';
import { sealRows } from './seal-rows';
import { place, quoted, sentence, written } from './words';

type Shown = PublishedDeclaration['shown'];
type Reading = Readonly<{ language: Locale; t: T }>;

/** One version as it was published, in the order of a supplier's declaration (GB/T 27050.1-2006, 6). It says nothing of what came after. `code`: address of the page that does. */
export function declarationPaper({ number, shown, example }: PublishedDeclaration, { language, t }: Reading, code: string): Paper {
  const { document, version, at } = shown;
  const { declarer, promise, issued, signatory, validity } = document;
  const of = (key: string) => plain(t(`page.declaration.${key}`));
  const stated: readonly PaperText[] = [
    ...(example ? [of('exampleNotice')] : []),
    ...(isPilot(document.standards) ? [of('pilot')] : []),
    ...document.notices.map(({ text }) => sentence(t('page.declaration.tells', { text: place('text') }), { text: quoted(text, language) })),
  ];
  const blocks: readonly PaperBlock[] = [
    {
      kind: 'title', text: plain(t('paper.declaration.title')), code: { content: code, label: t('page.declaration.codeOf', { number }) },
      under: [plain(`${number} · ${t('page.declaration.version', { version })}`), plain(t('paper.declaration.published', { at: momentOf(at) })), of('own'), plain(t('paper.declaration.today', { code }))],
    },
    ...stated.map((text) => ({ kind: 'paragraph', tone: 'notice', text }) as const),
    { kind: 'facts', rows: declarerRows(declarer, { language, t }) },
    heading(of('object')), products(document, t),
    heading(of('standards')), standards(document, t),
    heading(of('indicators')), indicators(document, t),
    heading(of('signed')),
    { kind: 'facts', rows: [
      { term: of('promise'), detail: [written(promise, declarer)] },
      { term: of('issued'), detail: [[...plain(`${issued.on} `), ...written(issued.place, declarer)]] },
      { term: of('signatory'), detail: [written(signatory.function, declarer)] },
      { term: of('validity'), detail: [plain(validityWords(validity, t))] },
    ] },
    heading(of('proof')),
    { kind: 'facts', rows: [...sealRows(shown, t), ...digestRows(shown), { term: plain(t('paper.declaration.file')), detail: [plain(t('paper.declaration.attached', { name: fileOf(number, version) }))] }] },
    { kind: 'paragraph', tone: 'small', text: of('proves') },
  ];
  return {
    language, title: t('page.declaration.titled', { number, version }), author: quotations(declarer.name, language)[0]?.text ?? declarer.number, at, blocks,
    file: { name: fileOf(number, version), type: 'application/json', description: t('paper.declaration.fileIs'), bytes: documentBytes(document) },
    foot: (page, pages) => t('paper.declaration.foot', { number, version, page, pages }), lacking: (characters) => t('paper.lacking', { characters: characters.join(t('ui.list')) }),
  };
}

const fileOf = (number: string, version: number): string => `${number}-v${version}.json`;
const heading = (text: PaperText): PaperBlock => ({ kind: 'heading', text });

export const digestRows = ({ sha256, sm3 }: Shown) => [{ term: plain('SHA-256'), detail: [plain(sha256)] }, { term: plain('SM3'), detail: [plain(sm3)] }];

export function declarerRows(declarer: DeclarationDocument['declarer'], { language, t }: Reading) {
  const [first, ...others] = quotations(declarer.name, language);
  const rows = [
    { name: 'declarer', detail: [[...(first ? [first] : []), ...plain(` ${declarer.number}`)]] },
    { name: 'otherNames', detail: others.map((other) => [other]) },
    { name: 'uscc', detail: declarer.uscc === undefined ? [] : [plain(declarer.uscc)] },
    { name: 'ubn', detail: declarer.ubn === undefined ? [] : [plain(declarer.ubn)] },
  ];
  return rows.filter(({ detail }) => detail.length > 0).map(({ name, detail }) => ({ term: plain(t(`page.declaration.${name}`)), detail }));
}

/** What no product has, has no column. */
function products({ declarer, products: declared }: DeclarationDocument, t: T): PaperBlock {
  const optional = (['family', 'barCode', 'classification'] as const).filter((name) => declared.some((product) => product[name] !== undefined));
  const columns = (['name', 'models', ...optional] as const).map((name) => ({ label: plain(t(`page.declaration.product.${name}`)), share: name === 'name' || name === 'models' ? 3 : 2 }));
  const cell = (text: string | undefined) => (text === undefined || text === '' ? [] : [written(text, declarer)]);
  const rows = declared.map((product) => [
    [[...written(product.name, declarer), ...plain(t(`page.declaration.kind.${product.kind}`))]], cell(product.models.join(t('ui.list'))), ...optional.map((name) => cell(product[name])),
  ]);
  return { kind: 'table', columns, rows };
}

function standards({ declarer, standards: followed }: DeclarationDocument, t: T): PaperBlock {
  const columns = ([['number', 2], ['name', 4], ['type', 2]] as const).map(([name, share]) => ({ label: plain(t(`page.declaration.standard.${name}`)), share }));
  return {
    kind: 'table', columns,
    rows: followed.map(({ number, name, type, joint }) => [
      [plain(number)], name === undefined ? [] : [written(name, declarer)], [plain(t(`page.declaration.type.${type}`) + (joint === undefined ? '' : t('page.declaration.joint')))],
    ]),
  };
}

function indicators({ declarer, indicators: promised, products: declared }: DeclarationDocument, t: T): PaperBlock {
  if (promised.length === 0) return { kind: 'paragraph', text: plain(t('page.declaration.noIndicators')) };
  const ofOne = declared.length > 1;
  const columns = ([['name', 4], ['kind', 2], ['promised', 4], ['method', 4], ['conditions', 3], ...(ofOne ? [['product', 3] as const] : [])] as const)
    .map(([name, share]) => ({ label: plain(t(`page.declaration.indicator.${name}`)), share }));
  const rows = promised.map((indicator) => {
    const { name, kind, method, conditions = [], product } = indicator;
    const words = promisedWords(indicator, t);
    return [
      [written(name, declarer)], [plain(t(`page.declaration.indicator.of.${kind}`))], [words.kind === 'written' ? written(words.text, declarer) : plain(words.text)],
      method ? [written(method.number, declarer), ...(method.clause === undefined ? [] : [written(method.clause, declarer)])] : [],
      conditions.map((condition) => written(condition, declarer)),
      ...(ofOne ? [[product === undefined ? plain(t('page.declaration.indicator.all')) : written(declared[product]?.name ?? '', declarer)]] : []),
    ];
  });
  return { kind: 'table', columns, rows };
}
