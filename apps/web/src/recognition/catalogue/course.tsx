import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { Area } from '../../forms/area';
import { Form } from '../../forms/form';
import { Refused } from '../../forms/refused';
import { useTyped } from '../../forms/typed';
import { useAct } from '../../lists/act';
import { Confirmed } from '../../session/confirmed';
import { type Draft, proposeDraft, publishDraft, returnDraft, withdrawDraft } from './drafts';

/** Whose turn it is: one person proposes, another one publishes or returns it. */
export function Course({ draft }: Readonly<{ draft: Draft }>): ReactNode {
  if (draft.state !== 'proposed') return <Propose draft={draft} />;
  return draft.isMine ? <TakeBack draft={draft} /> : <Second draft={draft} />;
}

function Propose({ draft }: Readonly<{ draft: Draft }>): ReactNode {
  const { t } = useReading();
  const proposing = useAct((_: void) => proposeDraft(draft), ['catalogue-drafts']);
  return (
    <section aria-labelledby="propose">
      <h2 id="propose">{t('recognitionCatalogue.propose')}</h2>
      <p>{t(draft.sound ? 'recognitionCatalogue.proposeLead' : 'recognitionCatalogue.notSound')}</p>
      <Confirmed act={proposing} />
      {draft.sound ? <div className="btns"><button type="button" className="btn" aria-disabled={proposing.isPending} onClick={() => (proposing.isPending ? undefined : proposing.mutate())}>{t('recognitionCatalogue.proposeSubmit')}</button></div> : null}
    </section>
  );
}

function TakeBack({ draft }: Readonly<{ draft: Draft }>): ReactNode {
  const { t } = useReading();
  const withdrawing = useAct((_: void) => withdrawDraft(draft), ['catalogue-drafts']);
  return (
    <section aria-labelledby="waits">
      <h2 id="waits">{t('recognitionCatalogue.waits')}</h2>
      <p>{t('recognitionCatalogue.waitsLead')}</p>
      <Confirmed act={withdrawing} />
      <div className="btns"><button type="button" className="btn sec" aria-disabled={withdrawing.isPending} onClick={() => (withdrawing.isPending ? undefined : withdrawing.mutate())}>{t('recognitionCatalogue.withdraw')}</button></div>
    </section>
  );
}

function Second({ draft }: Readonly<{ draft: Draft }>): ReactNode {
  const { t } = useReading();
  const go = useNavigate();
  const publishing = useAct(async (_: void) => {
    const published = await publishDraft(draft);
    void go('/recognition/catalogues');
    return published;
  }, ['catalogue-drafts'], ['recognition-catalogues']);
  const returning = useAct((words: string) => returnDraft(draft, words), ['catalogue-drafts']);
  const { typed, field, clear } = useTyped<'words'>({ words: '' }, returning.error, `return ${draft.id}`);
  return (
    <section aria-labelledby="second">
      <h2 id="second">{t('recognitionCatalogue.second')}</h2>
      <p>{t('recognitionCatalogue.secondLead')}</p>
      <Confirmed act={publishing} />
      <div className="btns"><button type="button" className="btn" aria-disabled={publishing.isPending} onClick={() => (publishing.isPending ? undefined : publishing.mutate())}>{t('recognitionCatalogue.publish')}</button></div>
      <Form submit={t('recognitionCatalogue.return')} isBusy={returning.isPending} onSubmit={() => returning.mutate(typed.words, { onSuccess: clear })}>
        <Refused fault={returning.error} />
        <Area label={t('recognitionCatalogue.returnWords')} autoComplete="off" {...field('words')} />
      </Form>
    </section>
  );
}
