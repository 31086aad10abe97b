import { type Locale, type T, translator } from '@platform/locale';
import type { Json } from '@pure/kernel';
import { administratorsActs } from '../../domain/security-acts';
import { itemAddress, itemText } from '../inbox/item-text';
import { askingLetter, newsLetter } from './follow-letters';
import { type Letter, type Line, membersOf } from './letter-parts';
import type { TakenMail } from './mail-store';

type Content = Pick<TakenMail, 'template' | 'params' | 'secret'>;

/** The letter of a template in one language. Addresses begin with `origin`; what is secret stands behind `#`, which no server sees. */
export function letterOf({ template, params, secret }: Content, locale: Locale, origin: string): Letter {
  const t = translator(locale);
  const text = (name: string): string => (typeof params[name] === 'string' ? params[name] : '');
  switch (template) {
    case 'invitation':
      return invitation(t, { organisation: nameIn(params['organisation'], locale), role: t(`notice.role.${text('role')}`), until: text('until') }, `${origin}/app/invitation#${secret ?? ''}`);
    case 'recovery':
      return recovery(t, text('until'), `${origin}/app/recover#${secret ?? ''}`);
    case 'sign-up':
      return signUp(t, text('until'), `${origin}/app/sign-up#${secret ?? ''}`);
    case 'account-exists':
      return accountExists(t, `${origin}/app/recover`);
    case 'security':
      return security(t, { what: text('what'), at: text('at'), device: params['device'] }, `${origin}/app/account`);
    case 'item': {
      const line = itemLine(params, locale, origin);
      return { subject: line.label, paragraphs: [line.label, t('mail.item.why')], action: { label: t('mail.item.action'), address: line.address } };
    }
    case 'follow-confirm':
      return askingLetter(params, secret, locale, origin);
    case 'follow-news':
      return newsLetter(params, secret, locale, origin);
    case 'digest':
      return digest(t, Object.values(membersOf(params['items'])).map((item) => itemLine(item, locale, origin)), `${origin}/app/inbox`);
  }
}

function invitation(t: T, says: Readonly<{ organisation: string; role: string; until: string }>, address: string): Letter {
  return { subject: t('mail.invitation.subject', says), paragraphs: [t('mail.invitation.lead', says), t('mail.invitation.until', says), t('mail.unasked')], action: { label: t('mail.invitation.action'), address } };
}

function recovery(t: T, until: string, address: string): Letter {
  return { subject: t('mail.recovery.subject'), paragraphs: [t('mail.recovery.lead'), t('mail.recovery.until', { until }), t('mail.recovery.unasked')], action: { label: t('mail.recovery.action'), address } };
}

function signUp(t: T, until: string, address: string): Letter {
  return { subject: t('mail.signUp.subject'), paragraphs: [t('mail.signUp.lead'), t('mail.signUp.until', { until }), t('mail.unasked')], action: { label: t('mail.signUp.action'), address } };
}

function accountExists(t: T, address: string): Letter {
  return { subject: t('mail.accountExists.subject'), paragraphs: [t('mail.accountExists.lead'), t('mail.accountExists.forgotten'), t('mail.unasked')], action: { label: t('mail.accountExists.action'), address } };
}

function security(t: T, { what, at, device }: Readonly<{ what: string; at: string; device: Json | undefined }>, address: string): Letter {
  const happened = t(`mail.security.${what}`);
  const session = device === undefined ? [] : [t('mail.security.device', deviceIn(device, t)), t('mail.security.endSession')];
  return { subject: happened, paragraphs: [t('mail.security.lead', { happened, at }), ...session, t(`mail.security.${isAdministrators(what) ? `advice.${what}` : 'notYou'}`)], action: { label: t('mail.security.action'), address } };
}

const isAdministrators = (act: string): boolean => administratorsActs.some((each) => each === act);

/** The kind of browser and its system, as their makers write them. */
function deviceIn(device: Json, t: T): Readonly<{ browser: string; system: string }> {
  const named = (value: Json | undefined): string => (typeof value === 'string' ? value : t('mail.security.unrecognised'));
  const { browser, system } = membersOf(device);
  return { browser: named(browser), system: named(system) };
}

function digest(t: T, list: readonly Line[], address: string): Letter {
  return { subject: t('mail.digest.subject', { count: list.length }), paragraphs: [t('mail.digest.lead', { count: list.length })], list, action: { label: t('mail.digest.action'), address } };
}

function itemLine(item: Json | undefined, locale: Locale, origin: string): Line {
  const { reason, address, params } = membersOf(item);
  return { label: itemText(translator(locale), typeof reason === 'string' ? reason : '', params ?? {}), address: `${origin}${typeof address === 'string' ? itemAddress(address, locale) : '/app/'}` };
}

/** A name in the reader's language, else in one that it has. */
function nameIn(names: Json | undefined, locale: Locale): string {
  const own = Object.entries(membersOf(names)).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));
  return own.find(([name]) => name === locale)?.[1] ?? own[0]?.[1] ?? '';
}
