import { locales, onMissingText } from '@platform/locale';
import './texts';
import { securityActs } from '../domain/security-acts';
import { declarationActs, followWays, mappingActs, standardActs } from '../domain/follow';
import { noticeReasons } from '../domain/reason';
import words from '../locales/en.json';
import { letterOf } from '../application/mail/letter';
import type { TakenMail } from '../application/mail/mail-store';
import { rendered } from '../application/mail/rendered';

type Content = Pick<TakenMail, 'template' | 'params' | 'secret'>;

const ORIGIN = 'https://gongtong.example';
const organisation = { 'zh-Hans': '某某<研究中心>', en: 'A centre' };
const invitation: Content = { template: 'invitation', params: { organisation, role: 'centre', until: '2026-12-05 09:00' }, secret: 'once-only' };
const recovery: Content = { template: 'recovery', params: { until: '2026-12-05 09:00' }, secret: 'once-only' };
const signUp: Content = { template: 'sign-up', params: { until: '2026-12-05 09:00' }, secret: 'once-only' };
/** All that items name. */
const named = { number: 'GT-D-2026-000001-W', standards: 'GB 1-2020 → GB 1-2026', what: 'GB 1-2020', edition: 'GB 1-2020', catalogue: 'X', version: 2 };
/** Reasons of which a step has words of its own. */
const steps = Object.entries(words.notice.step).flatMap(([reason, own]) => Object.keys(own).map((step) => [reason, step] as const));
const contents: readonly Content[] = [
  invitation,
  recovery,
  signUp,
  { template: 'account-exists', params: { until: '2026-12-05 09:00' }, secret: null },
  ...securityActs.map((what): Content => ({ template: 'security', params: { what, at: '2026-11-28 21:30' }, secret: null })),
  { template: 'security', params: { what: 'session.opened-elsewhere', at: '2026-11-28 21:30', device: { browser: 'Firefox', system: null } }, secret: null },
  ...noticeReasons.map((reason): Content => ({ template: 'item', params: { reason, params: named, address: '/app/x' }, secret: null })),
  ...steps.map(([reason, step]): Content => ({ template: 'item', params: { reason, params: { ...named, step }, address: '/*/recognition/x' }, secret: null })),
  ...(['standard', 'mapping', 'declaration', 'mappings'] as const).flatMap((kind): Content[] => followWays.map((way) => ({ template: 'follow-confirm', params: { kind, target: 'GB 1-2020', way, days: 3 }, secret: 'once-only' }))),
  ...[...mappingActs, ...standardActs, ...declarationActs].map((what): Content => ({ template: 'follow-news', params: { kind: 'standard', target: 'GB 1-2020', news: [{ what, number: 'GB 1-2020', path: '/search' }] }, secret: 'id.code' })),
  { template: 'follow-news', params: { kind: 'mappings', target: '', news: mappingActs.map((what) => ({ what, number: 'GT-M-2026-000001-X', path: '/m/GT-M-2026-000001-X' })) }, secret: 'id.code' },
  { template: 'digest', params: { items: noticeReasons.map((reason) => ({ reason, params: named, address: `/app/${reason}` })) }, secret: null },
];
const written = (content: Content, locale: (typeof locales)[number]) => rendered(letterOf(content, locale, ORIGIN), locale);

beforeAll(() => onMissingText('throw'));

describe.each(locales)('in %s', (locale) => {
  it.each(contents.map((content) => [content.template, JSON.stringify(content.params), content] as const))('%s %s is whole, as text and as HTML that says the same', (_template, _params, content) => {
    const { subject, text, html } = written(content, locale);
    for (const part of [subject, text, html]) expect(part).not.toMatch(/\{\{|undefined|\[object/);
    expect(subject).not.toMatch(/[\r\n]/);
    const addresses = (written_: string) => [...new Set(written_.match(/https:\/\/[^\s"<]+/g) ?? [])].sort();
    expect(addresses(html)).toEqual(addresses(text));
    expect(addresses(text).length).toBeGreaterThan(0);
  });
});

it('a secret stands behind the sign that no server sees', () => {
  expect(written(invitation, 'en').text).toContain(`${ORIGIN}/app/invitation#once-only`);
  expect(written(signUp, 'en').text).toContain(`${ORIGIN}/app/sign-up#once-only`);
  expect(written(recovery, 'en').text).toContain(`${ORIGIN}/app/recover#once-only`);
});

it('an organisation is named in the language of the reader, else in one that it has', () => {
  expect([written(invitation, 'en').subject, written(invitation, 'zh-Hans').subject, written(invitation, 'zh-Hant').subject]).toEqual([
    'Invitation to A centre on Gongtong', '某某<研究中心> 邀请您加入共通', '某某<研究中心> 邀請您加入共通',
  ]);
});

it('what others have typed is no HTML', () => expect(written(invitation, 'zh-Hans').html).toContain('某某&#60;研究中心&#62;'));

it('a mail to whoever follows says which address ends it, for its program too', () => {
  const { text, ending } = written({ template: 'follow-news', params: { kind: 'standard', target: 'GB 1-2020', news: [{ what: 'standard.replaced', number: 'GB 1-2020', path: '/search?q=GB+1-2020' }] }, secret: 'id.code' }, 'zh-Hant');
  expect(text).toContain('您用這個信箱關注了「標準 GB 1-2020」');
  expect([ending, text.includes(`${ending}`)]).toEqual([`${ORIGIN}/hant/follow/end/id.code`, true]);
});

it('the page of an item stands in the language of the reader', () =>
  expect(written({ template: 'item', params: { reason: 'recognition-catalogue', params: { ...named, step: 'published' }, address: '/*/recognition/x' }, secret: null }, 'zh-Hant').text).toContain(`${ORIGIN}/hant/recognition/x`));
