import type { Locale, T } from '@platform/locale';
import { type Paper, type PaperBlock, type PaperText, plain } from '@platform/pdf';
import { momentOf } from '@ui';
import type { Check } from '../../application/papers/declaration-papers';
import type { SeenDeclaration } from '../../application/see-declaration';
import { declarerRows, digestRows } from './declaration-paper';
import { sealRows } from './seal-rows';
import { place, sentence, written } from './words';

type Reading = Readonly<{ language: Locale; t: T }>;

/** How a declaration stood when it was looked up, and where the log had it. `code`: address of the page that says how it stands today. */
export function receiptPaper({ seen, at, head }: Check, reading: Reading, code: string): Paper {
  const { language, t } = reading;
  const { number, shown, example } = seen;
  const { declarer } = shown.document;
  const of = (key: string, params = {}) => plain(t(`paper.receipt.${key}`, params));
  const blocks: readonly PaperBlock[] = [
    { kind: 'title', text: of('title'), code: { content: code, label: t('page.declaration.codeOf', { number }) }, under: [of('at', { at: momentOf(at) }), plain(t('page.declaration.untested')), of('says')] },
    ...(example ? [{ kind: 'paragraph', tone: 'notice', text: plain(t('page.declaration.exampleNotice')) } as const] : []),
    { kind: 'facts', rows: [
      { term: plain(t('page.declaration.number')), detail: [plain(`${number} · ${t('page.declaration.version', { version: shown.version })}`)] },
      { term: of('state'), detail: stateOf(seen, t) },
      ...declarerRows(declarer, reading),
      { term: plain(t('page.declaration.products')), detail: shown.document.products.map(({ name, models }) => written([name, models.join(t('ui.list'))].join(' ').trim(), declarer)) },
      { term: plain(t('page.declaration.standards')), detail: standardsOf(seen, t) },
      { term: plain(t('page.declaration.published')), detail: [plain(momentOf(shown.at))] },
    ] },
    { kind: 'heading', text: of('log') },
    { kind: 'facts', rows: [
      ...(head ? [
        { term: of('origin'), detail: [plain(head.origin)] },
        { term: of('entry'), detail: [of('index', { index: head.index })] },
        { term: of('head'), detail: [of('size', { size: head.size }), plain(head.root)] },
        { term: of('file'), detail: [of('attached', { name: fileOf(number, shown.version) })] },
      ] : [{ term: of('entry'), detail: [plain(t('page.declaration.soon'))] }]),
      ...sealRows(shown, t), ...digestRows(shown),
    ] },
    { kind: 'paragraph', tone: 'small', text: plain(t('page.declaration.proves')) },
  ];
  const file = head && { name: fileOf(number, shown.version), type: 'text/plain', description: t('paper.receipt.file'), bytes: Buffer.from(head.proof) };
  return {
    language, title: t('paper.receipt.of', { number, at: momentOf(at) }), author: t('ui.product'), at, blocks, ...(file && { file }),
    foot: (page, pages) => t('paper.receipt.foot', { number, at: momentOf(at), page, pages }), lacking: (characters) => t('paper.lacking', { characters: characters.join(t('ui.list')) }),
  };
}

const fileOf = (number: string, version: number): string => `${number}-v${version}.tlog-proof`;

function stateOf({ state, stateSince, reason, shown: { document: { declarer, validity } }, today }: SeenDeclaration, t: T): readonly PaperText[] {
  return [
    plain(t(`page.declaration.became.${state}`, { day: stateSince })),
    ...(reason === null ? [] : [sentence(t('page.declaration.reason', { reason: place('reason') }), { reason: written(reason, declarer) })]),
    ...(validity.until !== undefined && validity.until < today ? [plain(t('page.declaration.ended', { until: validity.until }))] : []),
  ];
}

/** Each with its status on that day, as the register had it. */
function standardsOf({ shown: { document: { standards } }, standings }: SeenDeclaration, t: T): readonly PaperText[] {
  return standards.map(({ number }) => {
    const { status, successor } = standings.get(number) ?? {};
    const words = [status ? t(`ui.status.${status}`) : t('page.declaration.notHeld'), ...(successor ? [`${t('page.declaration.followedBy')}${successor.number}`] : [])];
    return plain(`${number} · ${words.join(' · ')}`);
  });
}
