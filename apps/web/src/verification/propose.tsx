import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import type { Subject } from '../enterprise/enterprise';
import { Choice } from '../forms/choice';
import { useDraft } from '../forms/draft';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { findings, type Item, itemsOf } from './checklist';

type Noted = Readonly<{ finding: string; note: string }>;
type Asked = Readonly<{ decision: 'verify' | 'return'; checklist: { item: Item; finding: (typeof findings)[number]; note: string | null }[]; reasons: string | null }>;
const untouched: Noted = { finding: '', note: '' };

/** Notes as an earlier page kept them. */
function notedIn(kept: unknown): Readonly<Partial<Record<Item, Noted>>> | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const isNoted = (value: unknown): boolean => typeof value === 'object' && value !== null && 'finding' in value && 'note' in value && typeof value.finding === 'string' && typeof value.note === 'string';
  return Object.values(kept).every(isNoted) ? kept : null;
}

/** The first person goes through the list and proposes; nothing has changed before the second one confirms it. */
export function Propose({ id, subject }: Readonly<{ id: string; subject: Subject }>): ReactNode {
  const { t } = useReading();
  const [noted, note] = useDraft<Readonly<Partial<Record<Item, Noted>>>>('checklist', {}, notedIn);
  const proposing = useAct((body: Asked) => bodyOf(api.POST('/api/v1/enterprises/{id}/verify', { params: { path: { id } }, body })), ['enterprises'], ['enterprise']);
  const { typed, field } = useTyped({ decision: 'verify', reasons: '' }, proposing.error);
  const items = itemsOf(subject);
  const checklist = items.flatMap((item) => {
    const finding = findings.find((each) => each === noted[item]?.finding);
    return finding === undefined ? [] : [{ item, finding, note: noted[item]?.note.trim() || null }];
  });
  const set = (item: Item, change: Partial<Noted>): void => note((before) => ({ ...before, [item]: { ...(before[item] ?? untouched), ...change } }));
  return (
    <section aria-labelledby="propose">
      <h3 id="propose">{t('app.verification.propose')}</h3>
      <Form submit={t('app.verification.submit')} isBusy={proposing.isPending} onSubmit={() => proposing.mutate({ decision: typed.decision === 'return' ? 'return' : 'verify', checklist, reasons: typed.reasons.trim() || null })}>
        <Confirmed act={proposing} />
        {items.map((item) => (
          <fieldset key={item} className="field">
            <legend>{t(`app.verification.item.${item}`)}</legend>
            <Choice
              label={t('app.verification.finding')}
              name={`${item}-finding`}
              value={noted[item]?.finding ?? ''}
              options={[{ value: '', label: t('app.verification.notLooked') }, ...findings.map((value) => ({ value, label: t(`app.verification.findings.${value}`) }))]}
              onChange={(event) => set(item, { finding: event.target.value })}
            />
            <Field label={t('app.verification.note')} name={`${item}-note`} value={noted[item]?.note ?? ''} onChange={(event) => set(item, { note: event.target.value })} />
          </fieldset>
        ))}
        <Choice label={t('app.verification.decision')} options={(['verify', 'return'] as const).map((value) => ({ value, label: t(`app.verification.decisions.${value}`) }))} {...field('decision')} />
        <Field label={t('app.verification.reasons')} hint={t('app.verification.reasonsHint')} {...field('reasons')} />
      </Form>
    </section>
  );
}
