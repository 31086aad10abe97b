import { fold } from '@pure/han';
import { everydayNames } from './everyday-names';

it('the file that ships has a version and no name twice with one meaning', () => {
  const { version, names } = everydayNames();
  expect(version).toMatch(/^\d{4}-\d{2}$/);
  const keys = names.map(({ name, means }) => `${fold(name)} ${fold(means)}`);
  expect(new Set(keys).size).toBe(keys.length);
});

it('says where a course certificate is ruled to be a ground for the test and not the certificate', () =>
  expect(everydayNames().names.filter(({ means }) => means === 'course').every(({ grade, source }) => grade === 'A' && source.includes('FL046259'))).toBe(true));
