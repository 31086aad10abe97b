import { pageAddress, type Translate, useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Discarded, useDiscard } from '../declaration-tools/discard';
import { Refused } from '../forms/refused';
import { ActButton, useAct } from '../lists/act';
import { Listed } from '../lists/listed';
import { usePages } from '../lists/pages';
import { moment } from '../shell/moment';
import { usePageTitle } from '../shell/page-title';
import { codeAddress, type OwnLine } from './declarations';
import { stepAddress } from './steps/steps';
import { Withdraw } from './withdraw';

/** What the enterprise declares: where each stands, what waits, and what can be done about it. */
export function DeclarationsPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('app.declarations.title'));
  const navigate = useNavigate();
  const pages = usePages<OwnLine>(['declarations', 'mine'], (after) => bodyOf(api.GET('/api/v1/declarations/mine', { params: { query: { after } } })));
  const begin = useAct(async (_: void) => {
    const { id } = await bodyOf(api.POST('/api/v1/declarations', { body: { draft: { standards: [{ type: 'enterprise' }], promise: t('app.declarations.promiseText') } } }));
    await navigate(stepAddress(id, 'subject'));
  }, ['declarations', 'mine']);
  const copy = useAct(async (copyOf: string) => {
    const { id } = await bodyOf(api.POST('/api/v1/declarations', { body: { copyOf } }));
    await navigate(stepAddress(id, 'check'));
  }, ['declarations', 'mine']);
  const amend = useAct(async (id: string) => {
    await bodyOf(api.POST('/api/v1/declarations/{id}/amend', { params: { path: { id } } }));
    await navigate(stepAddress(id, 'check'));
  }, ['declarations', 'mine']);
  const acts = useDiscard();
  const [withdrawn, withdraw] = useState<OwnLine | null>(null);
  return (
    <>
      <h1>{t('app.declarations.title')}</h1>
      <p>{t('app.declarations.lead')}</p>
      <Refused fault={begin.error ?? copy.error ?? amend.error} />
      <div className="btns"><button type="button" className="btn" aria-disabled={begin.isPending} onClick={() => (begin.isPending ? undefined : begin.mutate())}>{t('app.declarations.new')}</button></div>
      <p><Link to="/declarations/tools">{t('app.tools.discard.more')}</Link></p>
      <Discarded acts={acts} />
      {withdrawn === null ? null : <Withdraw key={withdrawn.id} declaration={withdrawn} onClose={() => withdraw(null)} />}
      <Listed
        pages={pages}
        caption={t('app.declarations.caption')}
        none={t('app.declarations.none')}
        columns={[t('app.declarations.product'), t('app.declarations.stands'), t('app.declarations.waits'), t('app.declarations.draftedAt'), t('app.sessions.act')]}
        row={(line) => ({
          key: line.id,
          cells: [
            <Named key="name" line={line} />,
            <Stands key="state" line={line} />,
            waitsText(t, line),
            moment(line.draftedAt),
            <Acts key="acts" line={line} onCopy={() => copy.mutate(line.id)} onAmend={() => amend.mutate(line.id)} onWithdraw={() => withdraw(line)} onDiscard={() => acts.discard.mutate(line.id)} />,
          ],
        })}
      />
    </>
  );
}

function Named({ line: { id, title, number } }: Readonly<{ line: OwnLine }>): ReactNode {
  const { t } = useReading();
  const name = title ?? t('app.declarations.unnamed');
  return <><Link to={stepAddress(id, number === null ? 'subject' : 'check')}>{name}</Link>{number === null ? null : <><br /><span className="num meta">{number}</span></>}</>;
}

function Stands({ line: { state, published } }: Readonly<{ line: OwnLine }>): ReactNode {
  const { t } = useReading();
  return <>{t(`app.declarations.state.${state}`)}{published === 0 ? null : <><br /><span className="meta">{t('app.declarations.version', { version: published })}</span></>}</>;
}

function waitsText(t: Translate, { number, writing, published }: OwnLine): string {
  if (number === null) return t('app.declarations.waitsDraft');
  return writing ? t('app.declarations.waitsVersion', { version: published + 1 }) : '–';
}

type ActsProps = Readonly<{ line: OwnLine; onCopy: () => void; onAmend: () => void; onWithdraw: () => void; onDiscard: () => void }>;

/** What is possible in this state. */
function Acts({ line: { id, number, state, writing }, onCopy, onAmend, onWithdraw, onDiscard }: ActsProps): ReactNode {
  const { language, t } = useReading();
  const mayAmend = !writing && (state === 'in_force' || state === 'under_inspection');
  return (
    <div className="acts">
      {mayAmend ? <ActButton onAct={onAmend}>{t('app.declarations.amend')}</ActButton> : null}
      <ActButton onAct={onCopy}>{t('app.declarations.copy')}</ActButton>
      {number === null ? null : <a href={pageAddress(language, `/d/${number}`)}>{t('app.declarations.publicPage')}</a>}
      {number === null ? null : <a href={codeAddress(number)} download={`${number}.svg`}>{t('app.declarations.downloadCode')}</a>}
      <Link to={`/declarations/${id}/evidence`}>{t('app.tools.discard.proofs')}</Link>
      {state === 'under_inspection' || state === 'corrected' ? <Link to={`/orders/${id}`}>{t('app.oversight.ordersTitle')}</Link> : null}
      {writing ? <ActButton onAct={onDiscard}>{t('app.tools.discard.act')}</ActButton> : null}
      {state === 'in_force' ? <ActButton onAct={onWithdraw}>{t('app.declarations.withdraw')}</ActButton> : null}
    </div>
  );
}
