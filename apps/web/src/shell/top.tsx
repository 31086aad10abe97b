import { langTags, languages, ownNames, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import { useChooseLanguage } from '../reading';
import { type Me, useActFor, useSignOut } from '../session/me';
import { entriesOf } from './entries';
import { nameIn } from './names';

/** For whom a person acts is always in sight; only what works has an entry. */
export function Top({ me }: Readonly<{ me: Me | null }>): ReactNode {
  const { language, t } = useReading();
  const choose = useChooseLanguage();
  return (
    <header className="top">
      <div className="wrap">
        <a className="brand" href="/">{t('ui.brand')}</a>
        {me === null ? null : (
          <nav aria-label={t('app.nav')}>
            {entriesOf(me).map(({ path, label }) => <NavLink key={path} to={`/${path}`}>{t(label)}</NavLink>)}
          </nav>
        )}
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

function ActingFor({ me }: Readonly<{ me: Me }>): ReactNode {
  const { language, t } = useReading();
  const [actFor, signOut] = [useActFor(), useSignOut()];
  return (
    <div className="acting">
      <div className="wrap">
        <p>{me.acting === null ? t('app.acting.nobody', { person: me.account.name }) : t('app.acting.for', { person: me.account.name, organisation: nameIn(language, me.acting.organisation.name), role: t(`app.role.${me.acting.role}`) })}</p>
        {me.memberships.length > 1 ? (
          <label>
            <span>{t('app.acting.switch')}</span>
            <select value={me.acting?.membership ?? ''} onChange={(event) => actFor.mutate(event.target.value)}>
              {me.memberships.map(({ membership, organisation, role }) => <option key={membership} value={membership}>{`${nameIn(language, organisation.name)} · ${t(`app.role.${role}`)}`}</option>)}
            </select>
          </label>
        ) : null}
        <Link to="/account">{t('app.entry.account')}</Link>
        <button type="button" className="plain" onClick={() => signOut.mutate()}>{t('app.signOut')}</button>
      </div>
    </div>
  );
}
