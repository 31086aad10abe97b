import { languages } from '@ui';
import { rendered, wordsOf } from '../rendered.fixture';
import { answer, item, list } from '../views.fixture';
import { CorrespondencesSection } from './correspondences-section';

const section = (view = list(), language: (typeof languages)[number] = 'zh-Hans'): string => rendered(language, <CorrespondencesSection view={view} />);

it.each(languages)('has a text for everything in %s', (language) => expect(() => section(list(), language)).not.toThrow());

it('shows each standing under its own heading, with the legal box below', () => {
  const page = section(list([item({ ...answer, standing: 'reviewed', grade: 4, provisional: false }), ...list().items]));
  expect([...page.matchAll(/<h3 id="(standing-[a-z]+|corr-effect)"/g)].map(([, id]) => id)).toEqual(['standing-reviewed', 'standing-candidate', 'standing-lead', 'corr-effect']);
});

it('stays short, and leads to all', () => {
  const page = section(list(Array.from({ length: 40 }, (_, serial) => item({ ...answer, to: `GB/T ${serial}-2020` }))));
  expect(page.match(/<tbody[^]*<\/tbody>/)?.[0].match(/<tr/g)).toHaveLength(5);
  expect(page).toContain('href="/hans/why?from=CNS+15598-1%3A2020&amp;standing=candidate"');
  expect(wordsOf(page)).toContain('查看全部 40 项推导候选');
});

it('says that there is nothing, and leads on', () => {
  const page = section(list([]));
  expect(wordsOf(page)).toContain('尚无对应标准。');
  expect(page).toContain('/hans/why?from=');
  expect(page).not.toContain('class="effect"');
});
