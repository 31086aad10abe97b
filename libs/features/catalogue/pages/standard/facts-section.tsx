import type { ReactNode } from 'react';
import { DataTable, Quote, SourceNote, useReading, type Language } from '@ui';
import { isWebAddress } from '../../application/read/source-view';
import type { ConflictView, FactView, StandardView } from '../../application/standard-view';
import { Remark } from '../remark';

/** Every fact with its source, grade and date. */
export function FactsSection({ view }: Readonly<{ view: StandardView }>): ReactNode {
  const { t } = useReading();
  if (view.facts.length === 0) return null;
  const columns = ['name', 'value', 'source', 'basis', 'statedOn'].map((name) => ({ label: t(`page.std.facts.${name}`) }));
  const rows = view.facts.map((fact, index) => ({
    key: String(index),
    cells: [
      t(`page.fact.${fact.name}`),
      <><FactValue fact={fact} />{fact.chosen ? null : <> <span className="meta">{t('page.std.notChosen')}</span></>}{fact.note ? <><br /><span className="meta"><Remark text={fact.note} side={view.edition.side} /></span></> : null}</>,
      <SourceNote source={fact.source} />,
      t(`page.basis.${fact.basis}`),
      fact.source.statedOn ? <span className="num">{fact.source.statedOn}</span> : null,
    ],
  }));
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{t('page.std.section.facts')}</h2>
      <p className="meta">{t('page.std.facts.lead')}</p>
      <DataTable caption={t('page.std.section.facts')} captionHidden columns={columns} rows={rows} />
    </section>
  );
}

/** The facts on which sources disagree: both stay, the stronger basis stands. */
export function ConflictSection({ view }: Readonly<{ view: StandardView }>): ReactNode {
  const { t } = useReading();
  if (view.conflicts.length === 0) return null;
  const columns = ['fact', 'stands', 'others'].map((name) => ({ label: t(`page.std.conflict.${name}`) }));
  const rows = view.conflicts.map((conflict) => ({ key: conflict.name, cells: conflictCells(conflict, t(`page.fact.${conflict.name}`)) }));
  return (
    <section aria-labelledby="conflicts">
      <h2 id="conflicts">{t('page.std.section.conflicts')}</h2>
      <p>{t('page.std.conflict.lead')}</p>
      <DataTable caption={t('page.std.section.conflicts')} captionHidden columns={columns} rows={rows} />
    </section>
  );
}

function conflictCells(conflict: ConflictView, name: string): ReactNode[] {
  return [
    name,
    <Stated fact={conflict.chosen} />,
    <ul>{conflict.others.map((other, index) => <li key={index}><Stated fact={other} /></li>)}</ul>,
  ];
}

function Stated({ fact }: Readonly<{ fact: FactView }>): ReactNode {
  const { t } = useReading();
  return <><FactValue fact={fact} /> <span className="meta">{t(`page.basis.${fact.basis}`)} · </span><SourceNote source={fact.source} /></>;
}

const titleLanguages: Readonly<Partial<Record<FactView['name'], Language>>> = { title_hans: 'zh-Hans', title_hant: 'zh-Hant', title_en: 'en' };
const wordFacts: ReadonlySet<FactView['name']> = new Set(['nature', 'status']);
const words: Readonly<Record<'nature' | 'status', ReadonlySet<string>>> = {
  nature: new Set(['mandatory', 'recommended', 'guidance', 'voluntary']),
  status: new Set(['upcoming', 'in_force', 'replaced', 'withdrawn', 'draft', 'unknown']),
};

/** The value as its source gives it: titles and free text as quotations, natures and statuses in our words. */
function FactValue({ fact }: Readonly<{ fact: FactView }>): ReactNode {
  const { t } = useReading();
  const language = titleLanguages[fact.name];
  if (language) return <Quote language={language}>{fact.value}</Quote>;
  if (fact.name === 'nature' && words.nature.has(fact.value)) return t(`page.natureShort.${fact.value}`);
  if (fact.name === 'status' && words.status.has(fact.value)) return t(`ui.status.${fact.value}`);
  if (fact.name === 'page' && isWebAddress(fact.value)) return <a href={fact.value} rel="noopener external nofollow">{t('page.std.officialPage')}</a>;
  return wordFacts.has(fact.name) || fact.name === 'committee' || fact.name === 'edition_label' || fact.name === 'document_type'
    ? <Remark text={fact.value} side="mainland" />
    : <span className="num">{fact.value}</span>;
}
