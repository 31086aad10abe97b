import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { Area } from '../../forms/area';
import { Choice } from '../../forms/choice';
import { Field } from '../../forms/field';
import type { useTyped } from '../../forms/typed';
import type { Head } from './drafts';
import type { FaultsAt } from './told-faults';

export const kinds = ['person', 'firm', 'title'] as const satisfies readonly Head['kind'][];
const deciders = ['human-resources', 'evaluation-body', 'other'] as const satisfies readonly Head['decider']['kind'][];
const outputs = ['level-certificate', 'recognition-certificate', 'filing'] as const satisfies readonly Head['output'][];
const channels = ['online', 'counter', 'other'] as const;
const grades = ['A', 'B', 'C', 'M'] as const satisfies readonly Head['grade'][];

export type HeadName =
  | 'id' | 'kind' | 'title' | 'batch' | 'issuingBody' | 'issued' | 'deciderKind' | 'decider' | 'output' | 'windowFrom' | 'windowUntil' | 'channelKind' | 'channel' | 'channelAddress' | 'legalBasis'
  | 'territory' | 'validFrom' | 'validUntil' | 'actFirst' | 'supersedes' | 'source' | 'grade' | 'toConfirm' | 'remark';
export type HeadTexts = Readonly<Record<HeadName, string>>;
type FieldOf = ReturnType<typeof useTyped<HeadName>>['field'];

export const emptyHead: HeadTexts = {
  id: '', kind: 'person', title: '', batch: '', issuingBody: '', issued: '', deciderKind: 'evaluation-body', decider: '', output: 'level-certificate', windowFrom: '', windowUntil: '', channelKind: '', channel: '', channelAddress: '', legalBasis: '',
  territory: '', validFrom: '', validUntil: '', actFirst: '', supersedes: '', source: '', grade: 'A', toConfirm: 'no', remark: '',
};

export const textsOf = (head: Head): HeadTexts => ({
  id: head.id, kind: head.kind, title: head.title, batch: head.batch ?? '', issuingBody: head.issuingBody, issued: head.issued ?? '', deciderKind: head.decider.kind, decider: head.decider.name, output: head.output,
  windowFrom: head.window?.from ?? '', windowUntil: head.window?.until ?? '', channelKind: head.channel?.kind ?? '', channel: head.channel?.words ?? '', channelAddress: head.channel?.address ?? '', legalBasis: head.legalBasis,
  territory: head.territory.join('; '), validFrom: head.validFrom ?? '', validUntil: head.validUntil ?? '', actFirst: head.actFirst === null ? '' : String(head.actFirst.days), supersedes: head.supersedes.join('; '), source: head.source, grade: head.grade,
  toConfirm: head.toConfirm ? 'yes' : 'no', remark: head.remark,
});

const orNull = (text: string): string | null => text.trim() || null;
const listOf = (text: string): string[] => text.split(/[;；,，\s]+/).filter((part) => part !== '');
const chosen = <const T extends string>(values: readonly T[], text: string): T => values.find((value) => value === text) ?? (text as T); // one that was not offered is refused by the server

export const headOf = (typed: HeadTexts): Head => ({
  id: typed.id.trim(), kind: chosen(kinds, typed.kind), title: typed.title, batch: orNull(typed.batch), issuingBody: typed.issuingBody, issued: orNull(typed.issued), decider: { kind: chosen(deciders, typed.deciderKind), name: typed.decider }, output: chosen(outputs, typed.output),
  window: typed.windowFrom.trim() === '' && typed.windowUntil.trim() === '' ? null : { from: orNull(typed.windowFrom), until: orNull(typed.windowUntil) },
  channel: typed.channelKind === '' ? null : { kind: chosen(channels, typed.channelKind), words: typed.channel, address: orNull(typed.channelAddress) }, legalBasis: typed.legalBasis, territory: listOf(typed.territory),
  validFrom: orNull(typed.validFrom), validUntil: orNull(typed.validUntil), actFirst: typed.actFirst.trim() === '' ? null : { days: Number(typed.actFirst) }, supersedes: listOf(typed.supersedes), source: typed.source, grade: chosen(grades, typed.grade),
  toConfirm: typed.toConfirm === 'yes', remark: typed.remark,
});

/** Under which paths rules and the server know a field of the head. */
const places: Readonly<Partial<Record<HeadName, readonly string[]>>> = {
  deciderKind: ['decider.kind'], decider: ['decider', 'decider.name'], windowFrom: ['window.from'], windowUntil: ['window', 'window.until'], channelKind: ['channel', 'channel.kind'], channel: ['channel.words'], channelAddress: ['channel.address'], actFirst: ['actFirst', 'actFirst.days'],
};

/** What is said of the whole. `isNew`: name and kind are still open. `faults`: what rules and the server find at a place. */
export function HeadFields({ field: fieldOf, typed, isNew, faults }: Readonly<{ field: FieldOf; typed: HeadTexts; isNew: boolean; faults: FaultsAt }>): ReactNode {
  const { t } = useReading();
  const field = (name: HeadName) => ({ ...fieldOf(name), fault: (places[name] ?? [name]).map(faults).find((each) => each !== undefined) });
  const hint = (name: string | undefined): string | undefined => (name === undefined ? undefined : t(`recognitionCatalogue.hint.${name}`));
  const text = (name: HeadName, words?: string): ReactNode => <Field label={t(`recognitionCatalogue.head.${name}`)} hint={hint(words)} autoComplete="off" spellCheck={false} {...field(name)} />;
  const pick = (name: HeadName, values: readonly string[], words: string): ReactNode => <Choice label={t(`recognitionCatalogue.head.${name}`)} {...field(name)} options={values.map((value) => ({ value, label: t(`recognitionCatalogue.${words}.${value === '' ? 'none' : value}`) }))} />;
  return (
    <>
      {isNew ? <>{text('id', 'id')}{pick('kind', kinds, 'kind')}</> : null}
      {text('title', 'title')}
      {text('batch')}
      {text('issuingBody')}
      {text('issued', 'partialDate')}
      {text('legalBasis')}
      {text('territory', 'territory')}
      {pick('deciderKind', deciders, 'decider')}
      {text('decider')}
      {pick('output', outputs, 'output')}
      {text('windowFrom', 'date')}
      {text('windowUntil', 'date')}
      {pick('channelKind', ['', ...channels], 'channel')}
      {typed.channelKind === '' ? null : <>{text('channel')}{text('channelAddress')}</>}
      {text('validFrom', 'date')}
      {text('validUntil', 'date')}
      {text('actFirst', 'actFirst')}
      {text('supersedes', 'supersedes')}
      {text('source')}
      {pick('grade', grades, 'grade')}
      {pick('toConfirm', ['no', 'yes'], 'toConfirm')}
      <Area label={t('recognitionCatalogue.head.remark')} autoComplete="off" {...field('remark')} />
    </>
  );
}
