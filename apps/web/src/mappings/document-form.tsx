import { useReading } from '@ui';
import { degrees, type Relation, relations } from '@pure/equivalence';
import type { ReactNode } from 'react';
import { Area } from '../forms/area';
import { Choice } from '../forms/choice';
import { Form } from '../forms/form';
import { Ticks } from '../forms/ticks';
import { EvidenceList } from './evidence-list';
import { useFilled } from './filled';
import type { DocumentRelation } from './mappings';
import { relationsText } from './relations-text';

/** `base`: version of the draft in which the document was seen. */
type Props = Readonly<{ document: DocumentRelation; base: number; mayWrite: boolean; onChange: (document: DocumentRelation, base: number) => void }>;
const isRelation = (text: string): text is Relation => relations.some((each) => each === text);
const seen = ['deviationsSeen', 'deviationsComplete'] as const;

/** What is said of the two documents as a whole. */
export function DocumentForm({ document, mayWrite, onChange, ...seenIn }: Props): ReactNode {
  const { t } = useReading();
  const { edited, base, edit, sent } = useFilled(document, seenIn.base);
  const keep = (): void => { onChange(edited, base); sent(); };
  const put = (more: Partial<DocumentRelation>): void => edit((before) => ({ ...before, ...more }));
  return (
    <details className="rule">
      <summary>{t('mappings.document')}: {relationsText(t, document.relations, document.negated)}</summary>
      <fieldset className="entry" disabled={!mayWrite}>
        <legend>{t('mappings.document')}</legend>
        <Form submit={t('mappings.keepDocument')} isBusy={false} onSubmit={keep}>
          <Ticks label={t('mappings.field.relations')} hint={t('mappings.relationsHint')} name="document.relations" chosen={edited.relations} onChoose={(chosen) => put({ relations: chosen.filter(isRelation) })} options={relations.map((each) => ({ value: each, label: t(`mappings.relation.${each}`) }))} />
          <Ticks label={t('mappings.field.negated')} hint={t('mappings.negatedHint')} name="document.negated" chosen={edited.negated ? ['negated'] : []} onChoose={(chosen) => put({ negated: chosen.length > 0 })} options={[{ value: 'negated', label: t('mappings.negatedTick') }]} />
          <Area label={t('mappings.documentReason')} name="document.rationale" value={edited.rationale} onChange={({ target }) => put({ rationale: target.value })} />
          <Choice label={t('mappings.field.degree')} name="document.degree" value={edited.degree ?? ''} onChange={({ target }) => put({ degree: degrees.find((each) => each === target.value) ?? null })} options={[{ value: '', label: t('mappings.notSaid') }, ...degrees.filter((each) => each !== 'undetermined').map((each) => ({ value: each, label: each }))]} />
          <Ticks label={t('mappings.deviationList')} hint={t('mappings.deviationListHint')} name="document.deviations" chosen={seen.filter((name) => edited[name])} onChoose={(chosen) => put({ deviationsSeen: chosen.includes('deviationsSeen'), deviationsComplete: chosen.includes('deviationsComplete') })} options={seen.map((value) => ({ value, label: t(`mappings.field.${value}`) }))} />
          <EvidenceList evidence={edited.evidence} onChange={(evidence) => put({ evidence })} />
        </Form>
      </fieldset>
    </details>
  );
}
