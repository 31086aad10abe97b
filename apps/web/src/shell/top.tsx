import { langTags, languages, ownNames, quotations, Sentence, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { useChooseLanguage } from '../reading';
import { type Me, useActFor, useSignOut } from '../session/me';
import { useWaiting } from '../inbox/waiting';
import { besideOf, entriesOf } from './entries';
import { OrganisationName, PersonName } from './names';

/** For whom a person acts is always in sight; only what works has an entry. */
export function Top({ me }: Readonly<{ me: Me | null }>): ReactNode {
  const { language, t } = useReading();
  const choose = useChooseLanguage();
  return (
    <header className="top">
      <div className="wrap">
        <a className="brand" href="/">{t('ui.brand')}</a>
        {me === null ? null : <Menu me={me} />}
        <ul className="tools" aria-label={t('ui.language')}>
          {languages.map((other) => (
            <li key={other} lang={langTags[other]}>
              {other === language ? <span aria-current="true">{ownNames[other]}</span> : <button type="button" className="plain" onClick={() => choose(other)}>{ownNames[other]}</button>}
            </li>
          ))}
        </ul>
      </div>
      {me === null ? null : <ActingFor me={me} />}
    </header>
  );
}

function Menu({ me }: Readonly<{ me: Me }>): ReactNode {
  const { t } = useReading();
  const { pathname } = useLocation();
  const { head } = besideOf(me, pathname);
  return (
    <nav aria-label={t('app.nav')}>
      {entriesOf(me).map(({ path, label }) => {
        const link = <Link key={path} to={`/${path}`} aria-current={pathname === `/${path}` ? 'page' : path === head ? 'true' : undefined}>{t(label)}</Link>;
        return path === 'inbox' ? <span key={path} className="counted">{link}<Waits me={me} /></span> : link;
      })}
    </nav>
  );
}

const MOST_SHOWN = 99;

/** How much waits to be done, beside the way to it; what only informs is not counted. */
function Waits({ me }: Readonly<{ me: Me }>): ReactNode {
  const { t } = useReading();
  const count = useWaiting(me);
  return count === 0 ? null : <span className="count"><span aria-hidden="true">{count > MOST_SHOWN ? `${MOST_SHOWN}+` : count}</span><span className="sr">{t('app.inbox.waiting', { count })}</span></span>;
}

function ActingFor({ me }: Readonly<{ me: Me }>): ReactNode {
  const { t } = useReading();
  const [actFor, signOut] = [useActFor(), useSignOut()];
  return (
    <div className="acting">
      <div className="wrap">
        <p><ForWhom me={me} /></p>
        {me.memberships.length > 1 ? (
          <label>
            <span>{t('app.acting.switch')}</span>
            <select value={me.acting?.membership ?? ''} onChange={(event) => actFor.mutate(event.target.value)}>
              {me.memberships.map((one) => <Membership key={one.membership} {...one} />)}
            </select>
          </label>
        ) : null}
        <Link to="/account">{t('app.entry.account')}</Link>
        <Link to="/personal">{t('app.entry.personal')}</Link>
        <button type="button" className="plain" onClick={() => signOut.mutate()}>{t('app.signOut')}</button>
      </div>
    </div>
  );
}

function ForWhom({ me: { account, acting } }: Readonly<{ me: Me }>): ReactNode {
  const { t } = useReading();
  if (acting === null) return <Sentence k="app.acting.nobody" person={<PersonName name={account.name} side={account.locale === 'zh-Hant' ? 'taiwan' : 'mainland'} />} />;
  const { organisation, role } = acting;
  return <Sentence k="app.acting.for" person={<PersonName name={account.name} side={organisation.side} />} organisation={<OrganisationName names={organisation.name} />} role={t(`app.role.${role}`)} />;
}

/** The list shows names beside words of the page: the group has the language of the name, the choice in it that of the page. */
function Membership({ membership, organisation, role }: Me['memberships'][number]): ReactNode {
  const { language, t } = useReading();
  const [name] = quotations(organisation.name, language);
  return <optgroup label={name?.text} lang={name && langTags[name.language]}><option lang={langTags[language]} value={membership}>{t(`app.role.${role}`)}</option></optgroup>;
}
