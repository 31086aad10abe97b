import type { OfflineCode } from '@features/declaration';
import type { Locale, T } from '@platform/locale';
import { type Paper, type PaperBlock, type PaperCell, type PaperText, plain } from '@platform/pdf';
import { holderFields, mainlandWords, recognitionBytes, taiwanWords } from '@pure/credential';
import { qrModules } from '@pure/qr';
import { regionName } from '@pure/region';
import { quotations, type Scripts } from '@ui';
import type { ToldFields } from '../../application/certificate/print-certificate';
import type { PublishedCertificate } from '../../application/certificate/published-certificates';

type Reading = Readonly<{ language: Locale; t: T }>;
type Row = Readonly<{ term: PaperText; detail: PaperCell }>;
/** Null: the paper has nothing of a holder. */
type ToldOnPaper = ToldFields | null;

/** `page`: address of the page that says how it stands; `offline`: null where it has no code that is checked without a network. */
type Codes = Readonly<{ page: string; offline: OfflineCode | null }>;

/** A certificate as it was issued, to be printed; it says nothing of what came after. */
export function certificatePaper(certificate: PublishedCertificate, told: ToldOnPaper, { language, t }: Reading, { page, offline }: Codes): Paper {
  const { number, version, at, example, document } = certificate;
  const of = (key: string, params = {}) => plain(t(`page.certificate.${key}`, params));
  const { decision } = document;
  const blocks: readonly PaperBlock[] = [
    {
      kind: 'title', text: plain(t('paper.certificate.title')), code: { content: page, label: t('page.certificate.codeOf', { number }) },
      under: [plain(number), named(decision.body, language), plain(t('paper.certificate.today', { code: page }))],
    },
    ...(example ? [{ kind: 'paragraph', tone: 'notice', text: of('exampleNotice') } as const] : []),
    ...holderBlocks(certificate, told, { language, t }),
    heading(of('decided')), { kind: 'facts', rows: decidedRows(certificate, { language, t }) },
    heading(of('effect')), { kind: 'facts', rows: effectRows(certificate, t) },
    { kind: 'paragraph', tone: 'small', text: [...split(t('page.certificate.legal', { body: BODY }), named(decision.body, language))] },
    heading(of('proof')), { kind: 'facts', rows: [...proofRows(certificate), fileRow(fileOf(certificate, told, t), t)] },
    { kind: 'paragraph', tone: 'small', text: of('proves') },
    ...offlineBlocks(offline, number, t),
  ];
  return {
    language, title: t('page.certificate.titled', { number }), author: quotations(decision.body, language)[0]?.text ?? number, at, blocks, file: fileOf(certificate, told, t),
    foot: (page, pages) => t('paper.certificate.foot', { number, version, page, pages }), lacking: (characters) => t('paper.lacking', { characters: characters.join(t('ui.list')) }),
  };
}

function offlineBlocks(offline: OfflineCode | null, number: string, t: T): readonly PaperBlock[] {
  const modules = offline && qrModules(offline.parts, offline.version);
  if (!modules) return [];
  const text = plain(t('paper.certificate.offlineIs'));
  return [heading(plain(t('paper.certificate.offline'))), { kind: 'code', text: [text], code: { modules, label: t('paper.certificate.offlineOf', { number }) } }];
}

const BODY = '[[body]]';
const split = (text: string, body: PaperText): PaperText => text.split(/(\[\[body\]\])/).flatMap((part) => (part === BODY ? body : plain(part)));
const heading = (text: PaperText): PaperBlock => ({ kind: 'heading', text });

/** The text nearest to the reader. */
function named(texts: Scripts, language: Locale): PaperText {
  const [first] = quotations(texts, language);
  return first ? [first] : [];
}

function holderBlocks({ document: { holder, kind } }: PublishedCertificate, told: ToldOnPaper, { language, t }: Reading): readonly PaperBlock[] {
  if (kind === 'firm') return [{ kind: 'facts', rows: [{ term: plain(t('page.certificate.firm')), detail: [[...named(holder.name ?? {}, language), ...plain(` ${holder.enterprise ?? ''}`)]] }] }];
  const rows = holderFields.flatMap((field): readonly Row[] => {
    const text = told?.fields[field];
    return text === undefined ? [] : [{ term: plain(t(`paper.certificate.holder.${field}`)), detail: [plain(text, 'zh-Hant')] }];
  });
  return rows.length === 0 ? [{ kind: 'paragraph', text: plain(t('paper.certificate.nobody')) }] : [{ kind: 'facts', rows }, { kind: 'paragraph', tone: 'small', text: plain(t('paper.certificate.chosen')) }];
}

function decidedRows({ document }: PublishedCertificate, { language, t }: Reading): readonly Row[] {
  const { decision, territory, validity: { from, until }, legalBasis, catalogue, outcome, scope, filing } = document;
  const of = (key: string): PaperText => plain(t(`page.certificate.${key}`));
  const mainland = (text: string | undefined): PaperCell => (text === undefined ? [] : [plain(text, 'zh-Hans')]);
  const rows: readonly Row[] = [
    { term: plain(t('paper.certificate.taiwan')), detail: [plain(taiwanWords(document.kind, document.taiwan), 'zh-Hant')] },
    { term: plain(t('paper.certificate.mainland')), detail: mainland(mainlandWords(document.mainland)) },
    { term: plain(t('paper.certificate.outcome')), detail: [of(`outcome.${outcome}`)] },
    { term: of('scope'), detail: mainland(scope) },
    { term: of('filing'), detail: mainland(filing) },
    { term: of('body'), detail: [named(decision.body, language)] },
    { term: of('decision'), detail: mainland(`${decision.number} ${decision.on}`) },
    { term: of('territory'), detail: territory.map((code) => plain(`${regionName(code) ?? ''} ${code}`.trim(), 'zh-Hans')) },
    { term: of('validity'), detail: [plain(t(until === undefined ? 'page.certificate.from' : 'page.certificate.fromUntil', { from, until: until ?? '' }))] },
    { term: of('basis'), detail: mainland(legalBasis) },
    { term: of('catalogue'), detail: [[...plain(catalogue.title, 'zh-Hans'), ...plain(` ${t('page.certificate.row', { version: catalogue.version, row: catalogue.row })}`)]] },
  ];
  return rows.filter(({ detail }) => detail.length > 0);
}

function effectRows({ document: { effect } }: PublishedCertificate, t: T): readonly Row[] {
  const said = (words: readonly string[]): PaperCell => (words.length === 0 ? [plain(t('page.certificate.notStated'))] : words.map((each) => plain(each, 'zh-Hans')));
  return (['allows', 'stillNeeded'] as const).map((name) => ({ term: plain(t(`page.certificate.${name}`)), detail: said(effect[name]) }));
}

const proofRows = ({ sha256, sm3 }: PublishedCertificate): readonly Row[] => [{ term: plain('SHA-256'), detail: [plain(sha256)] }, { term: plain('SM3'), detail: [plain(sm3)] }];
const fileRow = ({ name }: Readonly<{ name: string }>, t: T): Row => ({ term: plain(t('paper.certificate.file')), detail: [plain(t('paper.certificate.attached', { name }))] });

/** What goes with the paper: the data, or the holder's presentation, which proves what is told. */
function fileOf({ number, version, document }: PublishedCertificate, told: ToldOnPaper, t: T): NonNullable<Paper['file']> {
  return told
    ? { name: `${number}.sd-jwt`, type: 'application/vc+sd-jwt', description: t('paper.certificate.presentationIs'), bytes: Buffer.from(told.presentation) }
    : { name: `${number}-v${version}.json`, type: 'application/json', description: t('paper.certificate.fileIs'), bytes: recognitionBytes(document) };
}
