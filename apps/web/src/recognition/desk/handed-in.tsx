import { DataTable, Quote, SummaryList, useReading } from '@ui';
import { taiwanWords } from '@pure/credential';
import type { ReactNode } from 'react';
import { moment } from '../../shell/moment';
import { Territory } from '../../shell/territory';
import type { DeskCase, Row } from './desk';

/** Row and version of the catalogue as they were frozen, what the applicant says, and the papers; the person is masked. */
export function HandedIn({ found }: Readonly<{ found: DeskCase }>): ReactNode {
  const { t } = useReading();
  const { catalogue, holder, answers, proofs } = found;
  const row = found.row as Row;
  const says = (name: string) => { const value = answers[name]; return typeof value === 'string' && value !== '' ? value : null; };
  const texts = (list: readonly string[] = []) => (list.length === 0 ? null : <ul>{list.map((text) => <li key={text}><Quote language="zh-Hans">{text}</Quote></li>)}</ul>);
  const conditions = (row.conditions ?? []).filter(({ words }) => words !== '');
  return (
    <>
      <h2>{t('desk.rowTitle')}</h2>
      <SummaryList rows={[
        { term: t('desk.taiwan'), detail: <Quote language="zh-Hant">{taiwanWords(found.kind, { name: row.taiwan?.name ?? '', level: row.taiwan?.level })} {row.taiwan?.code ?? ''}</Quote> },
        { term: t('desk.mainland'), detail: <Quote language="zh-Hans">{row.mainland?.name ?? ''} {row.mainland?.level ?? ''} {row.mainland?.code ?? ''}</Quote> },
        { term: t('desk.catalogue'), detail: <><Quote language="zh-Hans">{catalogue.title}</Quote> · {t('desk.version', { version: catalogue.version })} · {t(`desk.standing.${catalogue.standing}`)}</> },
        { term: t('desk.decider'), detail: <Quote language="zh-Hans">{catalogue.decider}</Quote> },
        { term: t('desk.legalBasis'), detail: <Quote language="zh-Hans">{catalogue.legalBasis}</Quote> },
        { term: t('desk.territory'), detail: catalogue.territory.length === 0 ? null : <Territory codes={catalogue.territory} /> },
        { term: t('desk.conditions'), detail: conditions.length === 0 ? null : texts(conditions.map(({ words }) => words)) },
        { term: t('desk.rowScope'), detail: row.scope === undefined || row.scope === '' ? null : <Quote language="zh-Hans">{row.scope}</Quote> },
        { term: t('desk.allows'), detail: texts(row.effect?.allows) },
        { term: t('desk.stillNeeded'), detail: texts(row.effect?.stillNeeded) },
      ]} />
      <h2>{t('desk.saysTitle')}</h2>
      <SummaryList rows={[
        { term: t('desk.name'), detail: holder?.name ?? null },
        { term: t('desk.permit'), detail: holder?.permitNumber ?? null },
        { term: t('desk.birth'), detail: holder?.birthDate ?? null },
        { term: t('desk.certificateNumber'), detail: holder?.certificateNumber ?? null },
        { term: t('desk.claim'), detail: [says('code'), says('level')].filter((text) => text !== null).join(' ') || null },
        { term: t('desk.scope'), detail: says('scope') },
        { term: t('desk.association'), detail: says('association') },
      ]} />
      <DataTable
        caption={t('desk.proofs')}
        columns={['kind', 'at', 'digest', 'file'].map((name) => ({ label: t(`desk.proof.${name}`) }))}
        rows={proofs.map(({ id, kind, sha256, at, file }) => ({
          key: id,
          cells: [t(`desk.evidence.${kind}`), moment(at), <code key="digest" className="address">{sha256}</code>, <a key="file" href={`/api/v1/files/${file}/content`} download>{t('app.enterprise.download')}</a>],
        }))}
      />
    </>
  );
}
