import { type Locale, localeSegment, type T, translator } from '@platform/locale';
import type { Json } from '@pure/kernel';
import { type Letter, type Line, membersOf } from './letter-parts';
import type { MailParams } from './mail-store';

/** Asks whoever reads the mails of an address whether it is to be told. Its link changes nothing before a button is pressed. */
export function askingLetter(params: MailParams, secret: string | null, locale: Locale, origin: string): Letter {
  const t = translator(locale);
  const what = followedWords(params, t);
  return {
    subject: t('mail.follow.confirm.subject', { what }),
    paragraphs: [t('mail.follow.confirm.lead', { what }), t(`mail.follow.confirm.way.${textOf(params['way'])}`), t('mail.follow.confirm.until', { days: Number(params['days']) }), t('mail.follow.confirm.unasked')],
    action: { label: t('mail.follow.confirm.action'), address: `${origin}/${localeSegment(locale)}/follow/confirm/${secret ?? ''}` },
  };
}

/** What happened, why it is told, and how to be told no more. */
export function newsLetter(params: MailParams, secret: string | null, locale: Locale, origin: string): Letter {
  const t = translator(locale);
  const home = `${origin}/${localeSegment(locale)}`;
  const news = Object.values(membersOf(params['news'])).map((each): Line => lineOf(each, t, home));
  const what = followedWords(params, t);
  const mappings = Object.values(membersOf(params['news'])).some((each) => textOf(membersOf(each)['what']).startsWith('mapping.'));
  return {
    subject: news.length === 1 ? (news[0]?.label ?? '') : t('mail.follow.news.subject', { what, count: news.length }),
    paragraphs: [t('mail.follow.news.lead', { what }), ...(mappings ? [t('mail.follow.news.effect')] : [])],
    list: news,
    ending: { label: t('mail.follow.news.end'), address: `${home}/follow/end/${secret ?? ''}` },
  };
}

function lineOf(news: Json | undefined, t: T, home: string): Line {
  const { what, number, path } = membersOf(news);
  return { label: t(`mail.follow.what.${textOf(what)}`, { number: textOf(number) }), address: `${home}${textOf(path)}` };
}

/** What is followed, as it stands in a sentence. */
export function followedWords({ kind, target }: Readonly<{ kind?: Json; target?: Json }>, t: T): string {
  const of = textOf(target);
  return t(`mail.follow.kind.${textOf(kind)}`, { target: kind === 'sector' ? t(`sector.${of}`) : of });
}

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
