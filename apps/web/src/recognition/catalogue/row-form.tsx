import { taiwanLevelWords } from '@pure/credential';
import { mainlandLevels, papers, sourceGrades, taiwanLevels } from '@features/recognition/domain';
import { langTags, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Area } from '../../forms/area';
import { Choice } from '../../forms/choice';
import { Field } from '../../forms/field';
import { Conditions } from './conditions';
import type { Row } from './drafts';
import type { FaultsAt } from './told-faults';
import { bases, placeOf, type RowName, type TypedRow, types } from './typed-row';

type Props = Readonly<{ kind: Row['kind']; typed: TypedRow; faults: FaultsAt; onChange: (change: (before: TypedRow) => TypedRow) => void }>;

/** What a row says: both ends, what is asked, what it lets one do, and on what it rests. What the rules find stands beside each field. */
export function RowFields({ kind, typed, faults, onChange }: Props): ReactNode {
  const { t } = useReading();
  const field = (name: RowName) => ({
    label: t(`recognitionCatalogue.row.${name}`), name, value: typed.texts[name], fault: faults(placeOf[name]),
    onChange: ({ target: { value } }: { target: { value: string } }) => onChange((before) => ({ ...before, texts: { ...before.texts, [name]: value } })),
  });
  const hint = (name: string): string => t(`recognitionCatalogue.hint.${name}`);
  const pick = (name: RowName, values: readonly string[], label: (value: string) => string, lang?: string): ReactNode =>
    <Choice {...field(name)} options={values.map((value) => ({ value, label: value === '' ? t('recognitionCatalogue.notStated') : label(value), ...(value !== '' && lang !== undefined && { lang }) }))} />;
  const words = (name: string) => (value: string): string => t(`recognitionCatalogue.${name}.${value}`);
  const skills = mainlandLevels.slice(0, 5);
  const levels = kind === 'title' ? mainlandLevels.slice(5) : skills;
  return (
    <>
      <h2>{t('recognitionCatalogue.row.taiwan')}</h2>
      <Field {...field('taiwanName')} hint={hint('taiwanName')} autoComplete="off" spellCheck={false} lang={langTags['zh-Hant']} />
      {kind === 'firm' ? null : <Field {...field('taiwanCode')} hint={hint('taiwanCode')} autoComplete="off" inputMode="numeric" />}
      {pick('taiwanLevel', ['', ...taiwanLevels], (value) => taiwanLevelWords(kind, value), langTags['zh-Hant'])}
      {pick('paper', ['', ...papers], words('paper'))}
      <h2>{t('recognitionCatalogue.row.mainland')}</h2>
      <Field {...field('mainlandName')} hint={hint('mainlandName')} autoComplete="off" spellCheck={false} lang={langTags['zh-Hans']} />
      {kind === 'firm' ? <Area {...field('scope')} hint={hint('scope')} autoComplete="off" lang={langTags['zh-Hans']} /> : (
        <>
          <Field {...field('mainlandCode')} hint={hint('mainlandCode')} autoComplete="off" />
          {pick('mainlandLevel', ['', ...levels], (value) => value, langTags['zh-Hans'])}
          {typed.texts.mainlandLevel === '' ? null : pick('levelBasis', ['', ...bases], words('levelBasis'))}
          {pick('type', ['', ...types], words('type'))}
        </>
      )}
      <Conditions conditions={typed.conditions} faults={[faults('conditions'), ...typed.conditions.flatMap((_, place) => ['years', 'alternative', 'degree'].map((name) => faults(`conditions.${place}.${name}`)))].filter((each) => each !== undefined)} onChange={(conditions) => onChange((before) => ({ ...before, conditions }))} />
      <h2>{t('recognitionCatalogue.row.effect')}</h2>
      <Area {...field('allows')} hint={hint('lines')} autoComplete="off" lang={langTags['zh-Hans']} />
      <Area {...field('stillNeeded')} hint={hint('lines')} autoComplete="off" lang={langTags['zh-Hans']} />
      <h2>{t('recognitionCatalogue.row.rests')}</h2>
      <Field {...field('source')} hint={hint('source')} autoComplete="off" />
      {pick('grade', sourceGrades, words('grade'))}
      {pick('toConfirm', ['no', 'yes'], words('toConfirm'))}
      <Area {...field('remark')} autoComplete="off" />
    </>
  );
}
