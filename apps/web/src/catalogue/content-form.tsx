import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { Area } from '../forms/area';
import { Choice } from '../forms/choice';
import { Field } from '../forms/field';
import { useTyped } from '../forms/typed';
import { bases, degrees, extents, factNames, grades, type ProposalBody, type Source, statuses } from './proposals';

type Fact = (typeof factNames)[number];
type SourceName = keyof Source;
export type ContentName = 'standards' | 'reason' | `facts.${Fact}` | `source.${SourceName}`;
export type ContentTexts = Readonly<Record<ContentName, string>>;
type FieldOf = ReturnType<typeof useTyped<ContentName>>['field'];

/** What the form begins with; `readOn`: today, as a person reads a source on the day on which they enter it. */
export const emptyContent = (standards: string, readOn: string): ContentTexts => ({
  standards, reason: '', 'source.name': '', 'source.grade': '', 'source.basis': '', 'source.readOn': readOn, 'source.locator': '',
  'facts.status': '', 'facts.issued': '', 'facts.implemented': '', 'facts.withdrawn': '', 'facts.replacedBy': '', 'facts.replacedExtent': '', 'facts.replacedOn': '',
  'facts.titleHans': '', 'facts.titleHant': '', 'facts.titleEn': '', 'facts.amendedBy': '', 'facts.base': '', 'facts.degree': '',
});

export const contentOf = ({ standards, facts, source, reason }: ProposalBody): ContentTexts => ({
  ...emptyContent(standards.join('\n'), source.readOn), reason, ...prefixed('source', source), ...prefixed('facts', facts),
});
const prefixed = (prefix: string, texts: object): object => Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${prefix}.${name}`, text]));

/** The choices of the form are those of the interface; one that was not made is refused by the server, with its field. */
const chosen = <const T extends string>(values: readonly T[], text: string): T => values.find((value) => value === text) ?? (text as T);

export const bodyOfContent = (typed: ContentTexts): ProposalBody => ({
  standards: typed.standards.split(/\r?\n/),
  facts: {
    status: chosen(['', ...statuses], typed['facts.status']), issued: typed['facts.issued'], implemented: typed['facts.implemented'], withdrawn: typed['facts.withdrawn'],
    replacedBy: typed['facts.replacedBy'], replacedExtent: chosen(['', ...extents], typed['facts.replacedExtent']), replacedOn: typed['facts.replacedOn'],
    titleHans: typed['facts.titleHans'], titleHant: typed['facts.titleHant'], titleEn: typed['facts.titleEn'], amendedBy: typed['facts.amendedBy'], base: typed['facts.base'], degree: chosen(['', ...degrees], typed['facts.degree']),
  },
  source: { name: typed['source.name'], grade: chosen(grades, typed['source.grade']), basis: chosen(bases, typed['source.basis']), readOn: typed['source.readOn'], locator: typed['source.locator'] },
  reason: typed.reason,
});

type Props = Readonly<{ field: FieldOf; typed: ContentTexts }>;

/** Standards, facts, source and reason. Of many standards the facts of one are not asked for. */
export function ContentFields({ field, typed }: Props): ReactNode {
  const { t } = useReading();
  const text = (name: Exclude<ContentName, 'standards' | 'reason'>, hint?: string): ReactNode => <Field label={t(`catalogueEdit.${name}`)} hint={hint === undefined ? undefined : t(`catalogueEdit.hint.${hint}`)} autoComplete="off" spellCheck={false} {...field(name)} />;
  const pick = (name: ContentName, values: readonly string[], word: string, hint?: string): ReactNode => (
    <Choice label={t(`catalogueEdit.${name}`)} hint={hint === undefined ? undefined : t(`catalogueEdit.hint.${hint}`)} {...field(name)} options={[{ value: '', label: t('catalogueEdit.choose') }, ...values.map((value) => ({ value, label: t(`${word}.${value}`) }))]} />
  );
  const isMany = typed.standards.trim().split(/\r?\n/).length > 1;
  return (
    <>
      <Area label={t('catalogueEdit.standards')} hint={t('catalogueEdit.hint.standards')} autoComplete="off" spellCheck={false} {...field('standards')} />
      <fieldset className="entry">
        <legend>{t('catalogueEdit.factsOf')}</legend>
        {pick('facts.status', statuses, 'ui.status')}
        {text('facts.issued', 'date')}
        {text('facts.implemented', 'date')}
        {text('facts.withdrawn', 'date')}
        {text('facts.replacedBy', 'number')}
        {typed['facts.replacedBy'].trim() === '' ? null : <>{pick('facts.replacedExtent', extents, 'catalogueEdit.extent')}{text('facts.replacedOn', 'date')}</>}
        {isMany ? null : (
          <>
            {text('facts.titleHans')}
            {text('facts.titleHant')}
            {text('facts.titleEn')}
            {text('facts.amendedBy', 'number')}
            {text('facts.base', 'base')}
            {typed['facts.base'].trim() === '' ? null : pick('facts.degree', degrees, 'catalogueEdit.degree')}
          </>
        )}
      </fieldset>
      <fieldset className="entry">
        <legend>{t('catalogueEdit.sourceOf')}</legend>
        {text('source.name', 'source')}
        {pick('source.grade', grades, 'catalogueEdit.grade', 'grade')}
        {pick('source.basis', bases, 'catalogueEdit.basis')}
        {text('source.locator', 'locator')}
        {text('source.readOn', 'date')}
      </fieldset>
      <Area label={t('catalogueEdit.reason')} hint={t('catalogueEdit.hint.reason')} autoComplete="off" {...field('reason')} />
    </>
  );
}
