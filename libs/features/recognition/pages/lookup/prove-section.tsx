import { DataTable, pageAddress, Tag, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { SeenRow } from '../../application/lookup/see-catalogue';
import { degrees, type CatalogueRow, papers, taiwanLevels } from '../../domain/catalogue/row';
import { MOST_YEARS, saysAnything } from '../../domain/lookup/asked';
import { type Check, type Held, prove } from '../../domain/lookup/prove';
import { cataloguePath } from './addresses';
import { ConditionWords } from './row-conditions';
import { levelKeys, TaiwanName } from './words';

type Props = Readonly<{ seen: SeenRow; held: Held }>;

/** What else must I prove: categories alone are asked for, and nothing of them is kept. */
export function ProveSection({ seen, held }: Props): ReactNode {
  const { t } = useReading();
  return (
    <section aria-labelledby="prove">
      <h2 id="prove">{t('page.recognition.prove.title')}</h2>
      <p>{t('page.recognition.prove.lead')}</p>
      {saysAnything(held) ? <Answer row={seen.row} held={held} /> : null}
      <ProveForm seen={seen} held={held} />
    </section>
  );
}

const tones = { met: 'in_force', missing: 'warn', unsaid: 'unknown', 'not-checkable': 'unknown' } as const;
const answerTones = { met: 'answer in_force', missing: 'answer upcoming', open: 'answer' } as const;

function Answer({ row, held }: Readonly<{ row: CatalogueRow; held: Held }>): ReactNode {
  const { t } = useReading();
  const { outcome, provisional, checks } = prove(row, held);
  const rows = checks.map((check, place) => ({
    key: String(place),
    cells: [<Asked key="asked" check={check} row={row} />, <Tag key="state" tone={`${tones[check.state]} wrap`}>{t(`page.recognition.prove.state.${check.state}`)}</Tag>, t(`page.recognition.prove.reason.${check.about === 'paper' && check.state === 'missing' ? 'paper-' : ''}${check.reason}`)],
  }));
  return (
    <>
      <div className={answerTones[outcome]} role="status"><p>{t(`page.recognition.prove.outcome.${outcome}`)}</p>{provisional ? <p>{t('page.recognition.prove.provisional')}</p> : null}<p>{t('page.recognition.prove.nobodyDecided')}</p></div>
      <DataTable caption={t('page.recognition.prove.caption')} columns={['asked', 'state', 'reason'].map((name) => ({ label: t(`page.recognition.prove.column.${name}`) }))} rows={rows} />
    </>
  );
}

function Asked({ check: { about, asks, alternative }, row }: Readonly<{ check: Check; row: CatalogueRow }>): ReactNode {
  const { t } = useReading();
  if (asks === null) return <>{t(`page.recognition.prove.about.${about}`)}{about === 'level' || about === 'paper' ? <> · <TaiwanName row={row} /></> : null}</>;
  return <><ConditionWords condition={asks} />{alternative === null ? null : <span className="meta"> {t('page.recognition.prove.way', { way: alternative })}</span>}</>;
}

function ProveForm({ seen: { catalogue: { head, current }, row }, held }: Props): ReactNode {
  const { language, t } = useReading();
  const asked = new Set(row.conditions.map(({ kind }) => kind));
  return (
    <form action={`${pageAddress(language, `${cataloguePath(head.id)}/${row.key}`)}#prove`} method="get" className="noprint">
      {current ? null : <input type="hidden" name="v" value={head.version} />}
      <fieldset className="field">
        <legend>{t('page.recognition.prove.papers')}</legend>
        <div className="radios">{papers.filter((paper) => (row.kind === 'firm') === (paper === 'firm')).map((paper) => <label key={paper}><input type="checkbox" name="paper" value={paper} defaultChecked={held.papers.includes(paper)} />{t(`page.recognition.paper.${paper}`)}</label>)}</div>
      </fieldset>
      <div className="fields">
        {row.taiwan.level === null ? null : <Choice name="level" label={t('page.recognition.level')} chosen={held.level} options={taiwanLevels.map((level) => [level, t(`page.recognition.levelOf.${levelKeys[level]}`)])} />}
        {asked.has('degree') ? <Choice name="degree" label={t('page.recognition.prove.degree')} chosen={held.degree} options={degrees.map((degree) => [degree, t(`page.recognition.degreeHeld.${degree}`)])} /> : null}
        {asked.has('years') ? <div className="field"><label htmlFor="years">{t('page.recognition.prove.years')}</label><input id="years" name="years" type="text" inputMode="numeric" pattern="[0-9]{1,2}" maxLength={2} size={4} defaultValue={held.years ?? ''} aria-describedby="years-hint" /><span className="hint sr" id="years-hint">{t('page.recognition.prove.yearsHint', { most: MOST_YEARS })}</span></div> : null}
        {(['employer', 'association', 'filing'] as const).filter((kind) => asked.has(kind)).map((kind) => <Choice key={kind} name={kind} label={t(`page.recognition.prove.${kind}`)} chosen={held[kind] === null ? null : held[kind] ? 'yes' : 'no'} options={(['yes', 'no'] as const).map((answer) => [answer, t(`page.recognition.prove.answer.${answer}`)])} />)}
        <div className="field"><button className="btn sec" type="submit">{t('page.recognition.prove.submit')}</button></div>
      </div>
    </form>
  );
}

function Choice({ name, label, chosen, options }: Readonly<{ name: string; label: string; chosen: string | null; options: readonly (readonly [string, string])[] }>): ReactNode {
  const { t } = useReading();
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={chosen ?? ''}>
        <option value="">{t('page.recognition.prove.unsaid')}</option>
        {options.map(([value, words]) => <option key={value} value={value}>{words}</option>)}
      </select>
    </div>
  );
}
