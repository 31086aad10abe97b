import { noticeContent, noticeIn } from './privacy-notice';

const words = { 'zh-Hans': '甲', 'zh-Hant': '甲', en: 'a' };
const content = { sections: [{ title: words, text: words }], laws: { mainland: [{ 'zh-Hans': '某法' }], taiwan: [{ 'zh-Hant': '某法', en: 'Some Act' }] } };

it('is read as it was written', () => expect(noticeIn(noticeContent(content))).toEqual(content));

it.each([
  ['nothing', null],
  ['no laws', { sections: [] }],
  ['a text that one language lacks', { ...content, sections: [{ title: words, text: { en: 'a' } }] }],
])('%s is no notice', (_, faulty) => expect(() => noticeIn(faulty)).toThrow('a version of the privacy notice without'));
