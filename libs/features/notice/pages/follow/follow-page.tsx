import { sectorIds } from '@features/catalogue';
import { ErrorSummary, langTags, languages, Notice, ownNames, pageAddress, useReading } from '@ui';
import type { ReactNode } from 'react';
import { DAYS_TO_CONFIRM, followWays } from '../../domain/follow';
import type { FollowField, FollowForm } from './submitted-follow';

/** Anyone gives an address that is to be told what happens. */
export function FollowPage({ form }: Readonly<{ form: FollowForm }>): ReactNode {
  const { language, t } = useReading();
  const { faults } = form;
  return (
    <>
      <h1>{t('page.follow.title')}</h1>
      {faults.length > 0 ? <ErrorSummary title={t('page.follow.faultTitle')} errors={faults.map((field) => ({ field, text: t(`page.follow.fault.${field}`) }))} /> : null}
      <p className="lead">{t('page.follow.lead')}</p>
      <form action={pageAddress(language, '/follow')} method="post" encType="multipart/form-data" className="noprint">
        <What form={form} />
        <Field name="email" faulty={faults.includes('email')}><input id="email" name="email" type="email" maxLength={254} autoComplete="email" defaultValue={form.email} required aria-describedby={described('email', faults)} /></Field>
        <fieldset>
          <legend>{t('page.follow.locale')}</legend>
          {languages.map((each) => <p key={each}><label><input type="radio" name="locale" value={each} defaultChecked={form.locale === each} /> <span lang={langTags[each]}>{ownNames[each]}</span></label></p>)}
        </fieldset>
        <fieldset>
          <legend>{t('page.follow.way')}</legend>
          {followWays.map((way) => <p key={way}><label><input type="radio" name="way" value={way} defaultChecked={form.way === way} /> {t(`page.follow.ways.${way}`)}</label></p>)}
        </fieldset>
        <p className="hint">{t('page.follow.kept', { days: DAYS_TO_CONFIRM })} <a href={pageAddress(language, '/privacy')}>{t('page.follow.privacy')}</a></p>
        <p><button className="btn" type="submit">{t('page.follow.submit')}</button></p>
      </form>
      <Feeds />
    </>
  );
}

/** A number, all mappings, or those of a sector. */
function What({ form: { what, number, sector, faults } }: Readonly<{ form: FollowForm }>): ReactNode {
  const { t } = useReading();
  return (
    <fieldset>
      <legend>{t('page.follow.what')}</legend>
      <p><label><input type="radio" name="what" value="number" defaultChecked={what === 'number'} /> {t('page.follow.whats.number')}</label></p>
      <Field name="number" faulty={faults.includes('number')}><input id="number" name="number" type="text" maxLength={200} defaultValue={number} aria-describedby={described('number', faults)} /></Field>
      <p><label><input type="radio" name="what" value="mappings" defaultChecked={what === 'mappings'} /> {t('page.follow.whats.mappings')}</label></p>
      <p><label><input type="radio" name="what" value="sector" defaultChecked={what === 'sector'} /> {t('page.follow.whats.sector')}</label></p>
      <Field name="sector" faulty={faults.includes('sector')}>
        <select id="sector" name="sector" defaultValue={sector} aria-describedby={described('sector', faults)}>
          <option value="">{t('page.follow.none')}</option>
          {sectorIds.map((id) => <option key={id} value={id}>{t(`sector.${id}`)}</option>)}
        </select>
      </Field>
    </fieldset>
  );
}

const feeds = ['mappings', 'notices', 'standards', 'declarations', 'open-data'] as const;

/** The same without an address. */
function Feeds(): ReactNode {
  const { language, t } = useReading();
  return (
    <section aria-labelledby="feeds">
      <h2 id="feeds">{t('page.follow.feeds.title')}</h2>
      <p>{t('page.follow.feeds.lead')}</p>
      <ul className="links">{feeds.map((name) => <li key={name}><a href={pageAddress(language, `/feeds/${name}.atom`)} type="application/atom+xml" rel="nofollow">{t(`page.follow.feeds.${name}`)}</a></li>)}</ul>
    </section>
  );
}

function Field({ name, faulty, children }: Readonly<{ name: FollowField; faulty: boolean; children: ReactNode }>): ReactNode {
  const { t } = useReading();
  return (
    <div className="field">
      <label htmlFor={name}>{t(`page.follow.${name}`)}</label>
      <p className="hint" id={`${name}-hint`}>{t(`page.follow.hint.${name}`)}</p>
      {faulty ? <p className="fault" id={`${name}-fault`}>{t(`page.follow.fault.${name}`)}</p> : null}
      {children}
    </div>
  );
}

const described = (name: FollowField, faults: readonly FollowField[]): string => (faults.includes(name) ? `${name}-fault ${name}-hint` : `${name}-hint`);

/** `asked`: a mail was sent, whether or not the address is known. */
export type FollowStep = Readonly<{ step: 'asked' | 'unknown' | 'ended'; what?: string }> | Readonly<{ step: 'confirming' | 'confirmed' | 'ending'; what: string; way: string; address: string }>;

/** What came of it, or the button that decides. */
export function FollowStepPage({ said }: Readonly<{ said: FollowStep }>): ReactNode {
  const { language, t } = useReading();
  const { step, what = '' } = said;
  return (
    <>
      <h1>{t(`page.follow.step.${step}.title`)}</h1>
      <Notice tone="info"><p>{t(`page.follow.step.${step}.text`, { what, days: DAYS_TO_CONFIRM })}</p></Notice>
      {'way' in said ? <p>{t(`page.follow.ways.${said.way}`)}</p> : null}
      {step === 'confirming' || step === 'ending' ? <Press address={said.address} label={t(`page.follow.step.${step}.press`)} /> : null}
      <ul className="links noprint">
        {step === 'confirmed' ? <li><a href={pageAddress(language, said.address)} rel="nofollow">{t('page.follow.end')}</a></li> : null}
        <li><a href={pageAddress(language, '/follow')}>{t('page.follow.again')}</a></li>
        <li><a href={pageAddress(language, '/')}>{t('page.follow.home')}</a></li>
      </ul>
    </>
  );
}

function Press({ address, label }: Readonly<{ address: string; label: string }>): ReactNode {
  const { language } = useReading();
  return <form action={pageAddress(language, address)} method="post" encType="multipart/form-data" className="noprint"><p><button className="btn" type="submit">{label}</button></p></form>;
}
