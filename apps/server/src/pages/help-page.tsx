import { DataTable, StandardNumber, StatusTag, useReading } from '@ui';
import type { ReactNode } from 'react';

const spellings = [
  ['GB/T24819-2023', 'GB/T 24819-2023'],
  ['gbt 24819', 'GB/T 24819'],
  ['GB／T 24819—2023', 'GB/T 24819-2023'],
  ['国标24819', 'GB 24819'],
  ['CNS15598-1', 'CNS 15598-1'],
  ['cns 15598之1', 'CNS 15598-1'],
  ['CNS 15364 (102年版)', 'CNS 15364:2013'],
  ['iec 62368-1:2018', 'IEC 62368-1:2018'],
] as const;
const statuses = ['in_force', 'upcoming', 'replaced', 'withdrawn', 'unknown'] as const;
const grades = [3, 2, 1] as const;

/** How to write a number, what statuses and grades mean, how to print and cite. */
export function HelpPage(): ReactNode {
  const { t } = useReading();
  const columns = (...names: string[]): { label: string }[] => names.map((name) => ({ label: t(`site.help.column.${name}`) }));
  return (
    <div className="prose">
      <h1>{t('site.help.title')}</h1>
      <section aria-labelledby="numbers">
        <h2 id="numbers">{t('site.help.numbers')}</h2>
        <p>{t('site.help.numbersLead')}</p>
        <DataTable caption={t('site.help.numbers')} captionHidden columns={columns('written', 'means')} rows={spellings.map(([written, means]) => ({ key: written, cells: [<span lang="zh-Hans-CN"><StandardNumber number={written} /></span>, <StandardNumber number={means} />] }))} />
        <ul><li>{t('site.help.note1')}</li><li>{t('site.help.note2')}</li><li>{t('site.help.note3')}</li></ul>
      </section>
      <section aria-labelledby="statuses">
        <h2 id="statuses">{t('site.help.statuses')}</h2>
        <DataTable caption={t('site.help.statuses')} captionHidden columns={columns('status', 'meaning')} rows={statuses.map((status) => ({ key: status, cells: [<StatusTag status={status} />, t(`site.help.status.${status}`)] }))} />
      </section>
      <section aria-labelledby="degrees">
        <h2 id="degrees">{t('site.help.degrees')}</h2>
        <p>{t('site.help.degreesLead')}</p>
      </section>
      <section aria-labelledby="grades">
        <h2 id="grades">{t('site.help.grades')}</h2>
        <p>{t('site.help.gradesLead')}</p>
        <DataTable caption={t('site.help.grades')} captionHidden columns={columns('grade', 'source')} rows={grades.map((grade) => ({ key: String(grade), cells: [String(grade), t(`ui.grade.${grade}`)] }))} />
        <p>{t('site.help.linkNote')}</p>
      </section>
      <section aria-labelledby="recognition">
        <h2 id="recognition">{t('site.help.recognition')}</h2>
        <p>{t('site.help.recognitionLead')}</p>
        <ul><li>{t('site.help.recognition1')}</li><li>{t('site.help.recognition2')}</li><li>{t('site.help.recognition3')}</li></ul>
      </section>
      <section aria-labelledby="cite">
        <h2 id="cite">{t('site.help.cite')}</h2>
        <p>{t('site.help.cite1')}</p>
      </section>
    </div>
  );
}
