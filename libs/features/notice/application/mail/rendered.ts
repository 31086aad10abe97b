import { htmlLang, type Locale, translator } from '@platform/locale';
import type { Letter } from './letter-parts';
import type { Message } from './mailer';

/** A letter as plain text and as HTML that says the same and loads nothing. */
export function rendered({ subject, paragraphs, list = [], action, ending }: Letter, locale: Locale): Pick<Message, 'subject' | 'text' | 'html' | 'ending'> {
  const t = translator(locale);
  const footer = t('mail.footer');
  const lines = list.map(({ label, address }) => `- ${label}\n  ${address}`).join('\n');
  const text = [...paragraphs, ...(lines ? [lines] : []), ...(action ? [`${action.label}\n${action.address}`] : []), ...(ending ? [`${ending.label}\n${ending.address}`] : []), `-- \n${footer}`].join('\n\n');
  const points = list.map(({ label, address }) => `<li><a href="${escaped(address)}">${escaped(label)}</a></li>`).join('');
  const html = [
    `<!doctype html><html lang="${htmlLang(locale)}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>`,
    ...paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`),
    ...(points ? [`<ul>${points}</ul>`] : []),
    ...(action ? [`<p><a href="${escaped(action.address)}">${escaped(action.label)}</a></p><p>${escaped(action.address)}</p>`] : []),
    ...(ending ? [`<p><a href="${escaped(ending.address)}">${escaped(ending.label)}</a></p>`] : []),
    `<hr><p>${escaped(footer)}</p></body></html>`,
  ].join('\n');
  return { subject, text: `${text}\n`, html, ...(ending && { ending: ending.address }) };
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
