import { noticeContent, noticeIn } from './privacy-notice';

const words = { 'zh-Hans': '甲', 'zh-Hant': '甲', en: 'a' };
const content = { sections: [{ title: words, text: words }], laws: { mainland: [{ 'zh-Hans': '某法' }], taiwan: [{ 'zh-Hant': '某法', en: 'Some Act' }] } };

it('is read as it was written', () => expect(noticeIn(noticeContent(content))).toEqual(content));

it('that lacks something is empty there', () => {
  expect(noticeIn(null)).toEqual({ sections: [], laws: { mainland: [], taiwan: [] } });
  expect(noticeIn({ sections: [{ title: words, text: { en: 'a' } }] }).sections).toEqual([{ title: words, text: { 'zh-Hans': '', 'zh-Hant': '', en: 'a' } }]);
});
