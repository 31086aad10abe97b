import { useReading } from '@ui';
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { usePageTitle } from '../shell/page-title';
import type { Own } from './declarations';
import { Conflicting } from './draft/conflicting';
import { DeskContext } from './draft/draft-field';
import { type Removed, removed, restored, type RowList } from './draft/rows';
import { textAt } from './draft/typed-draft';
import { useSavedDraft } from './draft/use-saved-draft';
import { useLook } from './look/look';
import { CheckStep } from './steps/check-step';
import { NoticesStep } from './steps/notices-step';
import { ProductsStep } from './steps/products-step';
import { Progress } from './steps/progress';
import { StandardsStep } from './steps/standards-step';
import { type Step, stepAddress, stepAfter, steps } from './steps/steps';
import { SubjectStep } from './steps/subject-step';
import { Saved, Undo } from './saved';

const pages: Readonly<Record<Exclude<Step, 'check'>, () => ReactNode>> = { subject: SubjectStep, standards: StandardsStep, products: ProductsStep, notices: NoticesStep };

/** Five steps over one draft. Enter saves and leads on; whoever came from the last step goes back there. */
export function Wizard({ own, step, onPublished }: Readonly<{ own: Own; step: Step; onPublished: (number: string) => void }>): ReactNode {
  const { t } = useReading();
  const saved = useSavedDraft(own);
  const { draft, change, setDraft, save, conflict } = saved;
  const look = useLook(draft);
  const [gone, go] = useState<Removed | null>(null);
  const [asked] = useSearchParams();
  const navigate = useNavigate();
  const isBack = asked.get('back') === 'check';
  const title = t(`app.declarations.steps.${step}`);
  usePageTitle(title);
  const heading = useFocusOn(step, asked.get('at'));
  const latest = useRef(draft);
  useLayoutEffect(() => void (latest.current = draft));
  const remove = useCallback((list: RowList, place: number) => {
    const taken = removed(latest.current, list, place);
    go(taken);
    setDraft(taken.after);
  }, [setDraft]);
  const desk = useMemo(() => ({ draft, change, remove, look }), [draft, change, remove, look]);
  const leave = async (): Promise<void> => {
    await save();
    go(null);
    await navigate(stepAddress(own.id, isBack ? 'check' : stepAfter(step)));
  };
  const Page = step === 'check' ? null : pages[step];
  return (
    <DeskContext value={desk}>
      <p className="meta">{textAt(draft, 'products.0.name') || t('app.declarations.unnamed')}{own.number === null ? '' : ` · ${own.number}`}</p>
      <Progress id={own.id} step={step} onLeave={() => void save().catch(() => undefined)} />
      <h1 ref={heading} tabIndex={-1}>{t('app.declarations.stepOf', { no: steps.indexOf(step) + 1, of: steps.length, step: title })}</h1>
      <Saved saved={saved} />
      <Refused fault={saved.error} />
      {conflict === null ? null : <Conflicting mine={draft} conflict={conflict} onChoose={saved.choose} />}
      {gone === null ? null : <Undo key={`${gone.list} ${gone.place}`} onUndo={() => { setDraft(restored(draft, gone)); go(null); }} />}
      {Page === null ? <CheckStep own={own} saved={saved} onPublished={onPublished} /> : (
        <div className="wizard">
          <Form submit={t(isBack ? 'app.declarations.saveBack' : 'app.declarations.saveNext')} isBusy={saved.isSaving} onSubmit={() => void leave().catch(() => undefined)}><Page /></Form>
        </div>
      )}
    </DeskContext>
  );
}

/** The keyboard begins a step at its heading, or at the place that somebody came to change. */
function useFocusOn(step: Step, at: string | null) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const wanted = at === null ? null : document.querySelector<HTMLElement>(`[name="${CSS.escape(at)}"]`) ?? document.querySelector<HTMLElement>(`[name^="${CSS.escape(`${at}.`)}"]`);
    wanted?.closest('details')?.setAttribute('open', '');
    (wanted ?? heading.current)?.focus();
  }, [step, at]);
  return heading;
}
