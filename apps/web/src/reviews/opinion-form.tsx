import { useReading } from '@ui';
import { type Relation, maskOf, relations, relationsIn } from '@pure/equivalence';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Area } from '../forms/area';
import { Form } from '../forms/form';
import { Ticks } from '../forms/ticks';
import { useTyped } from '../forms/typed';
import type { Judged } from './judging';
import { type Opinion, opinionKinds, type OpinionKind } from './reviews';

type Props = Readonly<{ about: string; own: Opinion | undefined; drafted: number; wanted: OpinionKind | null; onWant: (kind: OpinionKind | null) => void; onJudge: (judged: Judged) => void }>;
const isRelation = (text: string): text is Relation => relations.some((each) => each === text);

/** Agrees at once; whatever else is thought needs a reason. */
export function OpinionForm({ about, own, drafted, wanted, onWant, onJudge }: Props): ReactNode {
  const { t } = useReading();
  return (
    <>
      <h3 id="opinion">{t('reviews.opinion')}</h3>
      <div className="btns" role="group" aria-labelledby="opinion">
        {opinionKinds.map((kind, index) => (
          <button key={kind} type="button" className="btn sec" aria-pressed={(wanted ?? own?.kind) === kind} onClick={() => (kind === 'agree' ? onJudge({ kind, reason: null, relation: null }) : onWant(kind))}>
            {t(`reviews.kind.${kind}`)} <kbd>{index + 1}</kbd>
          </button>
        ))}
      </div>
      {wanted === null || wanted === 'agree' ? null : <Reasoned key={wanted} {...{ about, own, drafted, wanted, onJudge }} />}
    </>
  );
}

function Reasoned({ about, own, drafted, wanted, onJudge }: Readonly<{ about: string; own: Opinion | undefined; drafted: number; wanted: OpinionKind; onJudge: Props['onJudge'] }>): ReactNode {
  const { t } = useReading();
  const form = useRef<HTMLDivElement>(null);
  const [isTried, attempt] = useState(false);
  const { typed, field, clear } = useTyped<'reason'>({ reason: own?.kind === wanted ? (own.reason ?? '') : '' }, null, `${about} ${wanted}`);
  const [chosen, choose] = useState<readonly string[]>(() => relationsIn(own?.relation ?? 0));
  const mask = maskOf(...chosen.filter(isRelation));
  const lacksRelation = wanted === 'other-relation' && (mask === 0 || mask === drafted);
  const lacksReason = typed.reason.trim() === '';
  useEffect(() => form.current?.querySelector<HTMLElement>(wanted === 'other-relation' ? 'input' : 'textarea')?.focus(), [wanted]);
  const send = (): void => {
    attempt(true);
    if (lacksReason || lacksRelation) return;
    onJudge({ kind: wanted, reason: typed.reason.trim(), relation: wanted === 'other-relation' ? mask : null });
    clear();
  };
  return (
    <div ref={form}>
      <Form submit={t('reviews.keepOpinion')} isBusy={false} onSubmit={send}>
        {wanted === 'other-relation' ? <Ticks label={t('reviews.otherRelation')} hint={t('reviews.otherRelationHint')} name="relation" fault={isTried && lacksRelation ? t('reviews.relationMissing') : undefined} chosen={chosen} onChoose={choose} options={relations.map((value) => ({ value, label: t(`reviews.relation.${value}`) }))} /> : null}
        <Area label={t('reviews.why')} hint={t('reviews.reasonHint')} autoComplete="off" {...field('reason')} fault={isTried && lacksReason ? t('reviews.reasonMissing') : undefined} />
      </Form>
    </div>
  );
}
