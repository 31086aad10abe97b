import { Sentence, useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { textsIn, useDraft } from '../forms/draft';
import { Form } from '../forms/form';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { actionText } from '../shell/action-text';
import { Ask } from '../shell/ask';
import { PersonName } from '../shell/names';
import { useMe } from '../session/me';

type Member = components['schemas']['Member'];
type Props = Readonly<{ member: Member; side: string; onDone: () => void; onClose: () => void }>;

/** A member is left a part of their role, or all of it again; the server offers what the giver has. */
export function Delegate({ member: { id, name, scopes, offered }, side, onDone, onClose }: Props): ReactNode {
  const { t } = useReading();
  const isWhole = (useMe().data?.acting?.scopes ?? null) === null;
  const [chosen, choose] = useDraft<readonly string[] | null>(`scopes ${id}`, scopes, textsIn);
  const delegating = useAct((part: readonly string[] | null) => bodyOf(api.POST('/api/v1/members/{id}/scopes', { params: { path: { id } }, body: { scopes: part && [...part] } })).then(onDone), ['members']);
  const toggle = (action: string): void => choose((before) => (before === null ? before : before.includes(action) ? before.filter((each) => each !== action) : [...before, action]));
  return (
    <Ask title={<Sentence k="app.delegate.title" name={<PersonName name={name} side={side} />} />} onClose={onClose}>
      <p>{t('app.delegate.lead')}</p>
      <Form submit={t('app.delegate.submit')} isBusy={delegating.isPending} onSubmit={() => delegating.mutate(chosen)} more={<button className="btn sec" type="button" onClick={onClose}>{t('app.cancel')}</button>}>
        <Confirmed act={delegating} />
        <fieldset className="field">
          <legend>{t('app.members.scope')}</legend>
          {isWhole ? <Tick label={t('app.delegate.all')} isOn={chosen === null} onTurn={() => choose(chosen === null ? offered : null)} /> : null}
          {offered.map((action) => <Tick key={action} label={actionText(t, action)} isOn={chosen === null || chosen.includes(action)} isFixed={chosen === null} onTurn={() => toggle(action)} />)}
        </fieldset>
      </Form>
    </Ask>
  );
}

type TickProps = Readonly<{ label: string; isOn: boolean; isFixed?: boolean; onTurn: () => void }>;

function Tick({ label, isOn, isFixed, onTurn }: TickProps): ReactNode {
  return <label className="tick"><input type="checkbox" checked={isOn} disabled={isFixed} onChange={onTurn} /> {label}</label>;
}
