import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../../api/client';
import { Area } from '../../forms/area';
import { Choice } from '../../forms/choice';
import { Field } from '../../forms/field';
import { Form } from '../../forms/form';
import { useTyped } from '../../forms/typed';
import { useAct } from '../../lists/act';
import { type DecidedAct, DESK, type DeskCase, type Row, scopeOf } from './desk';
import { Told } from './told';

type Name = 'act' | 'part' | 'basis' | 'reasons' | 'officialNumber' | 'validUntil';
type Proposed = Readonly<{ act: DecidedAct; basis: string; reasons: string; level?: string; part?: string; officialNumber?: string; validUntil?: string }>;

/** The first of two persons proposes; nothing happens before the second approves. The level is that of the row, and nobody types it. */
export function DecisionForm({ found, acts }: Readonly<{ found: DeskCase; acts: readonly DecidedAct[] }>): ReactNode {
  const { t } = useReading();
  const { id, row, catalogue, proposals } = found;
  const scope = scopeOf(found);
  const proposing = useAct((body: Proposed) => bodyOf(api.POST('/api/v1/recognition/desk/{id}/propose', { params: { path: { id } }, body })), DESK);
  const { typed, field, clear } = useTyped<Name>(before(proposals[0], catalogue.legalBasis, acts), proposing.error, `decision ${id} ${proposals[0]?.at ?? ''}`);
  const act = acts.find((each) => each === typed.act) ?? acts[0];
  if (act === undefined) return null;
  const isRecognised = act === 'recognise' || act === 'recognise-partly';
  const level = (row as Row).mainland?.level ?? null;
  const given = (name: Name, isAsked: boolean) => (!isAsked || typed[name].trim() === '' ? {} : { [name]: typed[name].trim() });
  const body: Proposed = {
    act, basis: typed.basis, reasons: typed.reasons, ...(isRecognised && level !== null && { level }), ...given('part', act === 'recognise-partly'), ...given('officialNumber', isRecognised || act === 'correct'), ...given('validUntil', isRecognised || act === 'correct'),
  };
  return (
    <section aria-labelledby="decision" className="noprint">
      <h3 id="decision">{t('desk.decision')}</h3>
      <p className="meta">{t('desk.decisionLead')}</p>
      <Form submit={t('desk.propose')} isBusy={proposing.isPending} onSubmit={() => proposing.mutate(body, { onSuccess: clear })}>
        <Told act={proposing} typed={typed.reasons} />
        <Choice label={t('desk.decision')} options={acts.map((value) => ({ value, label: t(`desk.did.${value}`) }))} {...field('act')} value={act} />
        {isRecognised && level !== null ? <p>{t('desk.level')} <span lang="zh-Hans">{level}</span></p> : null}
        {act === 'recognise' && scope !== null ? <p>{t('desk.scopeSaid', { scope })}</p> : null}
        {act === 'recognise-partly' ? <Area label={t('desk.part')} hint={t('desk.partHint')} autoComplete="off" {...field('part')} /> : null}
        <Field label={t('desk.basis')} hint={t('desk.basisHint')} autoComplete="off" {...field('basis')} />
        <Area label={t('desk.reasonsOf')} hint={t('desk.wordsHint')} autoComplete="off" {...field('reasons')} />
        {isRecognised || act === 'correct' ? <Field label={t('desk.officialNumber')} hint={t('desk.officialNumberHint')} autoComplete="off" spellCheck={false} {...field('officialNumber')} /> : null}
        {isRecognised || act === 'correct' ? <Field label={t('desk.validUntil')} hint={t('desk.validUntilHint')} autoComplete="off" {...field('validUntil')} /> : null}
      </Form>
    </section>
  );
}

/** What was proposed before and sent back is written on, not anew. */
function before(last: DeskCase['proposals'][number] | undefined, legalBasis: string, acts: readonly DecidedAct[]): Readonly<Record<Name, string>> {
  if (last?.outcome !== 'sent-back' || !acts.includes(last.act)) return { act: '', part: '', basis: legalBasis, reasons: '', officialNumber: '', validUntil: '' };
  const { act, part, basis, reasons, officialNumber, validUntil } = last;
  return { act, part: part ?? '', basis, reasons, officialNumber: officialNumber ?? '', validUntil: validUntil ?? '' };
}
