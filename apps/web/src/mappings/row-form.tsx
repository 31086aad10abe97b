import { useReading } from '@ui';
import { deviationKinds, type Relation, relations } from '@pure/equivalence';
import { deviationWeights, endsCell, rationales } from '@features/mapping/domain';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Area } from '../forms/area';
import { Choice } from '../forms/choice';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { Ticks } from '../forms/ticks';
import { EvidenceList } from './evidence-list';
import { useFilled } from './filled';
import { endsText, type Row } from './mappings';

/** `base`: version of the draft in which the row was seen. */
type Props = Readonly<{ row: Row; base: number; mayWrite: boolean; onChange: (row: Row, base: number) => void; onRemove: () => void; onClose: () => void }>;
const PAUSE = 800; // ms

const isRelation = (text: string): text is Relation => relations.some((each) => each === text);
const oneOf = <T extends string>(values: readonly T[], text: string): T | null => values.find((each) => each === text) ?? null;

/** One row with all that is said of it; kept by itself as soon as its writer pauses. */
export function RowForm({ row, mayWrite, onChange, onRemove, onClose, ...seenIn }: Props): ReactNode {
  const { t } = useReading();
  const { edited, fill, base, isDirty, edit, sent } = useFilled(row, seenIn.base);
  const [ends, setEnds] = useState({ fill, sources: endsText(row.sources), targets: endsText(row.targets) });
  if (ends.fill !== fill) setEnds({ fill, sources: endsText(edited.sources), targets: endsText(edited.targets) });
  const heading = useRef<HTMLHeadingElement>(null);
  const give = (): void => { onChange(edited, base); sent(); };
  const keep = useRef(give);
  useEffect(() => { keep.current = give; });
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (!isDirty || !mayWrite) return;
    const timer = setTimeout(() => keep.current(), PAUSE);
    return () => clearTimeout(timer);
  }, [edited, isDirty, mayWrite]);
  const close = (): void => {
    if (isDirty && mayWrite) give();
    onClose();
  };
  const leave = useRef(close);
  useEffect(() => { leave.current = close; });
  useEffect(() => {
    const escape = ({ key }: KeyboardEvent): void => { if (key === 'Escape' && !document.querySelector('dialog[open]')) leave.current(); };
    document.addEventListener('keydown', escape);
    return () => document.removeEventListener('keydown', escape);
  }, []);
  const put = (more: Partial<Row>): void => edit((before) => ({ ...before, ...more }));
  const side = (name: 'sources' | 'targets') => ({
    name, value: ends[name],
    onChange: ({ target: { value } }: { target: { value: string } }) => { setEnds((before) => ({ ...before, [name]: value })); put({ [name]: [...endsCell(value)] }); },
  });
  const choice = (value: string, label: string) => ({ value, label });
  const none = choice('', t('mappings.notSaid'));
  return (
    <section aria-labelledby="row">
      <h3 id="row" ref={heading} tabIndex={-1}>{t('mappings.row', { key: row.key })}</h3>
      <fieldset className="entry" disabled={!mayWrite}>
        <legend>{t('mappings.rowLegend')}</legend>
        <Form submit={t('mappings.done')} isBusy={false} onSubmit={close} more={mayWrite ? <button type="button" className="btn sec" onClick={onRemove}>{t('mappings.remove')}</button> : undefined}>
          <Field label={t('mappings.field.sources')} hint={t('mappings.endsHint')} autoComplete="off" spellCheck={false} {...side('sources')} />
          <Field label={t('mappings.field.targets')} hint={t('mappings.endsHint')} autoComplete="off" spellCheck={false} {...side('targets')} />
          <Ticks label={t('mappings.field.relations')} hint={t('mappings.relationsHint')} name="relations" chosen={edited.relations} onChoose={(chosen) => put({ relations: chosen.filter(isRelation) })} options={relations.map((each) => choice(each, t(`mappings.relation.${each}`)))} />
          <Ticks label={t('mappings.field.negated')} hint={t('mappings.negatedHint')} name="negated" chosen={edited.negated ? ['negated'] : []} onChoose={(chosen) => put({ negated: chosen.length > 0 })} options={[choice('negated', t('mappings.negatedTick'))]} />
          <Area label={t('mappings.field.reason')} name="reason" value={edited.reason} onChange={({ target }) => put({ reason: target.value })} />
          <Choice label={t('mappings.field.rationale')} name="rationale" value={edited.rationale ?? ''} onChange={({ target }) => put({ rationale: oneOf(rationales, target.value) })} options={[none, ...rationales.map((each) => choice(each, t(`mappings.rationale.${each}`)))]} />
          <Choice label={t('mappings.field.deviation')} name="deviation" value={edited.deviation ?? ''} onChange={({ target }) => put({ deviation: oneOf(deviationKinds, target.value) })} options={[choice('', t('mappings.noDeviation')), ...deviationKinds.map((each) => choice(each, t(`mappings.deviation.${each}`)))]} />
          <Choice label={t('mappings.field.severity')} name="severity" value={edited.severity ?? ''} onChange={({ target }) => put({ severity: oneOf(deviationWeights, target.value) })} options={[none, ...deviationWeights.map((each) => choice(each, t(`mappings.weight.${each}`)))]} />
          <Field label={t('mappings.field.qualifiers')} name="qualifiers" value={edited.qualifiers} onChange={({ target }) => put({ qualifiers: target.value })} />
          <Choice label={t('mappings.field.extraTest')} name="extraTest" value={edited.extraTest === null ? '' : String(edited.extraTest)} onChange={({ target }) => put({ extraTest: target.value === '' ? null : target.value === 'true' })} options={[none, choice('true', t('mappings.yes')), choice('false', t('mappings.no'))]} />
          <EvidenceList evidence={edited.evidence} onChange={(evidence) => put({ evidence })} />
          {edited.method === 'human' ? null : <Ticks label={t('mappings.field.confirmed')} hint={t('mappings.confirmHint')} name="confirmed" chosen={edited.confirmed ? ['confirmed'] : []} onChoose={(chosen) => put({ confirmed: chosen.length > 0 })} options={[choice('confirmed', t('mappings.confirmTick'))]} />}
        </Form>
      </fieldset>
    </section>
  );
}
