import { Notice, pageAddress, QuotedText, Sentence, SummaryList, Tag, Tags, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { SeenRow } from '../../application/lookup/see-catalogue';
import type { Held } from '../../domain/lookup/prove';
import { CATALOGUES, cataloguePath, LOOKUP, rowPath, SUGGEST } from './addresses';
import { Channel, Decider, Validity } from './head-facts';
import { EffectOf, LegalBox } from './row-effect';
import { ProveSection } from './prove-section';
import { Conditions, Documents } from './row-conditions';
import { BothEnds, Evidence, Territory, Words } from './words';

/** `apply`: address of the form where one applies here; null where nothing is applied for here. */
type Props = Readonly<{ seen: SeenRow; held: Held; apply: string | null }>;

/** One row: what it recognises, what it lets one do and what not, where, on what conditions, and who decides. */
export function RowPage({ seen, held, apply }: Props): ReactNode {
  const { language, t } = useReading();
  const { catalogue: { head, versions, current }, row } = seen;
  return (
    <>
      <h1><span className="title-text"><BothEnds row={row} /></span></h1>
      <RowTags seen={seen} />
      <RowStanding seen={seen} />
      <EffectOf row={row} />
      <ApplyWhere seen={seen} apply={apply} />
      <RowFacts seen={seen} />
      <Conditions row={row} />
      {row.toConfirm ? null : <Documents row={row} />}
      <ProveSection seen={seen} held={held} />
      <LegalBox head={head} />
      <ul className="links noprint">
        <li><a href={pageAddress(language, cataloguePath(head.id, current ? null : head.version))}>{t('page.recognition.whole')}</a></li>
        {versions.length > 1 ? <li><a href={pageAddress(language, `${cataloguePath(head.id)}#versions`)}>{t('page.recognition.versions')}</a></li> : null}
        <li><a href={pageAddress(language, LOOKUP)}>{t('page.recognition.all')}</a></li>
        <li><a href={pageAddress(language, CATALOGUES)}>{t('page.recognition.catalogues.title')}</a></li>
        <li><a href={pageAddress(language, `${SUGGEST}?${new URLSearchParams({ about: row.taiwan.name === '' ? row.mainland.name : row.taiwan.name })}`)}>{t('page.recognition.suggest.title')}</a></li>
      </ul>
    </>
  );
}

function RowTags({ seen: { catalogue, row } }: Readonly<{ seen: SeenRow }>): ReactNode {
  const { t } = useReading();
  return (
    <Tags>
      {[
        <Tag key="standing" tone={catalogue.standing === 'in-force' ? 'in_force' : 'unknown wrap'}>{t(`page.recognition.standing.${catalogue.standing}`)}</Tag>,
        row.toConfirm ? <Tag key="confirm" tone="warn">{t('page.recognition.toConfirm')}</Tag> : null, catalogue.head.example ? <Tag key="example">{t('page.recognition.example')}</Tag> : null,
        row.mainland.type === null ? null : <Tag key="type" tone="wrap">{t(`page.recognition.type.${row.mainland.type}`)}</Tag>, <Tag key="version">{t('page.recognition.version', { version: catalogue.head.version })}</Tag>,
      ]}
    </Tags>
  );
}

/** What a reader must know before the rest. */
function RowStanding({ seen: { catalogue: { head, standing, current, versions }, row } }: Readonly<{ seen: SeenRow }>): ReactNode {
  const { language, t } = useReading();
  const latest = versions[0]?.version ?? head.version;
  return (
    <>
      {head.example ? <Notice><p>{t('page.recognition.exampleNote')}</p></Notice> : null}
      {current ? null : <Notice><p>{t('page.recognition.old', { version: head.version, latest })} <a href={pageAddress(language, rowPath(head.id, row.key))}>{t('page.recognition.toLatest')}</a></p></Notice>}
      {standing === 'superseded' && head.supersededBy !== null ? <Notice tone="stop"><p>{t('page.recognition.supersededNote')} <a href={pageAddress(language, cataloguePath(head.supersededBy))}>{t('page.recognition.toSuccessor')}</a></p></Notice> : null}
      {standing === 'over' || standing === 'not-yet' ? <Notice tone="stop"><p>{t(`page.recognition.standingNote.${standing}`)}</p></Notice> : null}
      {row.toConfirm || head.toConfirm ? <Notice><p>{t('page.recognition.toConfirmNote')}</p></Notice> : null}
    </>
  );
}

/** A button only where it is handled here; elsewhere where one applies, in the source's words. */
function ApplyWhere({ seen: { catalogue: { head, handler }, row }, apply }: Readonly<{ seen: SeenRow; apply: string | null }>): ReactNode {
  const { t } = useReading();
  return (
    <section aria-labelledby="apply">
      <h2 id="apply">{t('page.recognition.apply.title')}</h2>
      {apply === null || handler === null ? <p>{t(handler === null ? 'page.recognition.apply.elsewhere' : row.toConfirm ? 'page.recognition.apply.toConfirm' : 'page.recognition.apply.notNow')}</p> : <><p><Sentence k="page.recognition.apply.here" body={<QuotedText texts={handler} />} /></p><p className="noprint"><a className="btn" href={apply}>{t('page.recognition.apply.button')}</a></p></>}
      {handler === null || head.channel !== null ? <Channel head={head} /> : null}
    </section>
  );
}

function RowFacts({ seen: { catalogue: { head }, row } }: Readonly<{ seen: SeenRow }>): ReactNode {
  const { language, t } = useReading();
  const { kind, taiwan, mainland } = row;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{t('page.recognition.facts')}</h2>
      <SummaryList rows={[
        { term: t('page.recognition.fact.tradeCode'), detail: taiwan.code === null ? null : <span className="num">{taiwan.code}</span> },
        { term: t('page.recognition.fact.occupation'), detail: mainland.code === null ? null : <span className="num">{mainland.code}</span> },
        { term: t('page.recognition.fact.level'), detail: kind === 'firm' ? null : mainland.level === null ? t('page.recognition.levelUnknown') : mainland.levelBasis === 'inferred' ? t('page.recognition.levelInferred') : t('page.recognition.levelStated') },
        { term: t('page.recognition.fact.type'), detail: kind !== 'person' ? null : t(mainland.type === null ? 'page.recognition.notStated' : `page.recognition.typeNote.${mainland.type}`) },
        { term: t('page.recognition.fact.territory'), detail: <Territory codes={head.territory} /> },
        { term: t('page.recognition.fact.validity'), detail: <Validity head={head} /> },
        { term: t('page.recognition.fact.issuer'), detail: head.issuingBody === '' ? t('page.recognition.notStated') : <Words>{head.issuingBody}</Words> },
        { term: t('page.recognition.fact.decider'), detail: <Decider of={head.decider} /> },
        { term: t('page.recognition.fact.output'), detail: t(head.toConfirm ? 'page.recognition.outputToConfirm' : 'page.recognition.outputOf', { output: t(`page.recognition.output.${head.output}`) }) },
        { term: t('page.recognition.fact.basis'), detail: head.legalBasis === '' ? null : <Words>{head.legalBasis}</Words> },
        { term: t('page.recognition.fact.actFirst'), detail: head.actFirst === null ? null : t('page.recognition.actFirst', { days: head.actFirst.days }) },
        { term: t('page.recognition.fact.catalogue'), detail: <a href={pageAddress(language, cataloguePath(head.id))}><Words>{head.title}</Words></a> },
        { term: t('page.recognition.fact.source'), detail: <Evidence of={row} /> },
        { term: t('page.recognition.fact.remark'), detail: row.remark === '' ? null : <Words>{row.remark}</Words> },
        { term: t('page.recognition.fact.ofCatalogue'), detail: head.remark === '' ? null : <Words>{head.remark}</Words> },
      ]} />
    </section>
  );
}
