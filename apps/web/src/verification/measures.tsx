import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import type { Enterprise } from '../enterprise/enterprise';
import { Area } from '../forms/area';
import { Choice } from '../forms/choice';
import { Form } from '../forms/form';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';

type Reason = Readonly<{ reason: string }>;
const on = (id: string, body: Reason) => ({ params: { path: { id } }, body });
const calls = {
  suspend: (id: string, body: Reason) => bodyOf(api.POST('/api/v1/enterprises/{id}/suspend', on(id, body))),
  resume: (id: string, body: Reason) => bodyOf(api.POST('/api/v1/enterprises/{id}/resume', on(id, body))),
  close: (id: string, body: Reason) => bodyOf(api.POST('/api/v1/enterprises/{id}/close', on(id, body))),
};
type Measure = keyof typeof calls;

const possible: Readonly<Partial<Record<Enterprise['state'], readonly Measure[]>>> = { verified: ['suspend', 'close'], suspended: ['resume', 'close'] };

/** What the first person proposes to do about an enterprise that was verified; nothing happens before the second one confirms it. */
export function Measures({ enterprise: { id, state } }: Readonly<{ enterprise: Enterprise }>): ReactNode {
  const { t } = useReading();
  const proposing = useAct(({ measure, reason }: Readonly<{ measure: Measure; reason: string }>) => calls[measure](id, { reason }), ['enterprises'], ['enterprise']);
  const { typed, field, clear } = useTyped<'measure' | 'reason'>({ measure: '', reason: '' }, proposing.error);
  const choices = possible[state] ?? [];
  const measure = choices.find((each) => each === typed.measure) ?? choices[0];
  if (measure === undefined) return null;
  return (
    <section aria-labelledby="measures">
      <h3 id="measures">{t('app.measures.title')}</h3>
      <details>
        <summary>{t('app.measures.open')}</summary>
        <p>{t('app.measures.lead')}</p>
        <Form submit={t('app.measures.submit')} isBusy={proposing.isPending} onSubmit={() => proposing.mutate({ measure, reason: typed.reason }, { onSuccess: clear })}>
          <Confirmed act={proposing} />
          <Choice label={t('app.measures.what')} hint={t(`app.measures.effect.${measure}`)} options={choices.map((value) => ({ value, label: t(`app.verification.decisions.${value}`) }))} {...field('measure')} value={measure} />
          <Area label={t('app.measures.reason')} hint={t('app.measures.reasonHint')} autoComplete="off" {...field('reason')} />
        </Form>
      </details>
    </section>
  );
}
