import { DataTable, Notice, pageAddress, Quote, SummaryList, Tag, Tags, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { SeenCatalogue } from '../../application/lookup/see-catalogue';
import { CATALOGUES, cataloguePath, documentPath, LOOKUP, rowPath } from './addresses';
import { Channel, Decider, Validity } from './head-facts';
import { LegalBox } from './row-effect';
import { Evidence, mainlandText, TaiwanName, Territory, Words } from './words';

/** A version of a catalogue whole: what it is, its rows, and its other versions. */
export function CataloguePage({ seen }: Readonly<{ seen: SeenCatalogue }>): ReactNode {
  const { language, t } = useReading();
  const { head, standing, handler } = seen;
  return (
    <>
      <h1><Words>{head.title}</Words></h1>
      <Tags>
        {[
          <Tag key="standing" tone={standing === 'in-force' ? 'in_force' : 'unknown wrap'}>{t(`page.recognition.standing.${standing}`)}</Tag>, <Tag key="version">{t('page.recognition.version', { version: head.version })}</Tag>,
          <Tag key="kind">{t(`page.recognition.kind.${head.kind}`)}</Tag>, head.toConfirm ? <Tag key="confirm" tone="warn">{t('page.recognition.toConfirm')}</Tag> : null,
          head.example ? <Tag key="example">{t('page.recognition.example')}</Tag> : null, <Tag key="here" tone={handler ? 'in_force' : 'unknown wrap'}>{t(handler ? 'page.recognition.here' : 'page.recognition.elsewhere')}</Tag>,
        ]}
      </Tags>
      <CatalogueStanding seen={seen} />
      <HeadFacts seen={seen} />
      <Rows seen={seen} />
      <LegalBox head={head} />
      <Versions seen={seen} />
      <ul className="links noprint">
        <li><a href={pageAddress(language, CATALOGUES)}>{t('page.recognition.catalogues.title')}</a></li>
        <li><a href={pageAddress(language, LOOKUP)}>{t('page.recognition.title')}</a></li>
      </ul>
    </>
  );
}

function CatalogueStanding({ seen: { head, standing, current, versions } }: Readonly<{ seen: SeenCatalogue }>): ReactNode {
  const { language, t } = useReading();
  const latest = versions[0]?.version ?? head.version;
  return (
    <>
      {head.example ? <Notice><p>{t('page.recognition.exampleNote')}</p></Notice> : null}
      {current ? null : <Notice><p>{t('page.recognition.old', { version: head.version, latest })} <a href={pageAddress(language, cataloguePath(head.id))}>{t('page.recognition.toLatest')}</a></p></Notice>}
      {standing === 'superseded' && head.supersededBy !== null ? <Notice tone="stop"><p>{t('page.recognition.supersededNote')} <a href={pageAddress(language, cataloguePath(head.supersededBy))}>{t('page.recognition.toSuccessor')}</a></p></Notice> : null}
      {standing === 'over' || standing === 'not-yet' ? <Notice tone="stop"><p>{t(`page.recognition.standingNote.${standing}`)}</p></Notice> : null}
      {head.toConfirm ? <Notice><p>{t('page.recognition.toConfirmNote')}</p></Notice> : null}
    </>
  );
}

function HeadFacts({ seen: { head } }: Readonly<{ seen: SeenCatalogue }>): ReactNode {
  const { t } = useReading();
  return (
    <SummaryList rows={[
      { term: t('page.recognition.fact.batch'), detail: head.batch === null ? null : <Words>{head.batch}</Words> },
      { term: t('page.recognition.fact.issuer'), detail: head.issuingBody === '' ? t('page.recognition.notStated') : <Words>{head.issuingBody}</Words> },
      { term: t('page.recognition.fact.issued'), detail: head.issued },
      { term: t('page.recognition.fact.decider'), detail: <Decider of={head.decider} /> },
      { term: t('page.recognition.fact.output'), detail: t(head.toConfirm ? 'page.recognition.outputToConfirm' : 'page.recognition.outputOf', { output: t(`page.recognition.output.${head.output}`) }) },
      { term: t('page.recognition.fact.territory'), detail: <Territory codes={head.territory} /> },
      { term: t('page.recognition.fact.validity'), detail: <Validity head={head} /> },
      { term: t('page.recognition.fact.basis'), detail: head.legalBasis === '' ? null : <Words>{head.legalBasis}</Words> },
      { term: t('page.recognition.fact.channel'), detail: <Channel head={head} /> },
      { term: t('page.recognition.fact.actFirst'), detail: head.actFirst === null ? null : t('page.recognition.actFirst', { days: head.actFirst.days }) },
      { term: t('page.recognition.fact.source'), detail: <Evidence of={head} /> },
      { term: t('page.recognition.fact.remark'), detail: head.remark === '' ? null : <Words>{head.remark}</Words> },
    ]} />
  );
}

function Rows({ seen: { head, current, content: { rows } } }: Readonly<{ seen: SeenCatalogue }>): ReactNode {
  const { language, t } = useReading();
  const caption = t('page.recognition.rows', { count: rows.length });
  return (
    <section aria-labelledby="rows">
      <h2 id="rows">{caption}</h2>
      <p className="meta">{t('page.recognition.rowsNote')}</p>
      {rows.length === 0 ? null : (
        <DataTable caption={caption} captionHidden columns={['taiwan', 'mainland', 'type', 'state'].map((name) => ({ label: t(`page.recognition.column.${name}`) }))} rows={rows.map((row) => ({
          key: row.key, id: `row-${row.key}`,
          cells: [
            <a key="taiwan" href={pageAddress(language, rowPath(head.id, row.key, current ? null : head.version))}><TaiwanName row={row} /></a>, <Quote key="mainland" language="zh-Hans">{mainlandText(row)}</Quote>,
            t(row.mainland.type === null ? 'page.recognition.notStated' : `page.recognition.type.${row.mainland.type}`), row.toConfirm ? <Tag key="state" tone="warn">{t('page.recognition.toConfirm')}</Tag> : <Evidence key="state" of={row} />,
          ],
        }))} />
      )}
    </section>
  );
}

function Versions({ seen: { head, versions } }: Readonly<{ seen: SeenCatalogue }>): ReactNode {
  const { language, t } = useReading();
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{t('page.recognition.versions')}</h2>
      <DataTable caption={t('page.recognition.versions')} captionHidden columns={['version', 'published', 'rows', 'changes', 'digest'].map((name) => ({ label: t(`page.recognition.column.${name}`) }))} rows={versions.map(({ version, publishedAt, rows, digest }) => ({
        key: String(version), here: version === head.version,
        cells: [<a key="version" href={pageAddress(language, cataloguePath(head.id, version))}>{t('page.recognition.version', { version })}</a>, publishedAt.slice(0, 10), rows, version > 1 ? <a key="diff" href={pageAddress(language, `${cataloguePath(head.id)}/v/${version - 1}..${version}`)}>{t('page.recognition.diff.title', { before: version - 1, after: version })}</a> : '–', <a key="digest" href={documentPath(head.id, version)} type="application/json"><code>{digest.slice(0, 16)}</code></a>],
      }))} />
      <p className="meta">{t('page.recognition.versionsNote')}</p>
    </section>
  );
}
