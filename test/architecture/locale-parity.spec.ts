import { readdirSync } from 'node:fs';
import path from 'node:path';
import { locales } from '@platform/locale';
import { localeFolders, ownedTexts, textsOf } from './locale-files';

const root = path.resolve(__dirname, '../..');

/** English has plural forms that Chinese lacks: `row_one` and `row_other` are the key `row`. */
const withoutPlural = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '');

const keysOf = (folder: string, locale: (typeof locales)[number]) => [...new Set(Object.keys(textsOf(folder, locale)).map(withoutPlural))].sort();

const placeholdersOf = (text: string) => [...new Set(text.match(/\{\{[^}]*\}\}/g) ?? [])].sort().join(' ');
const labelsOf = (text: string) => [...text.matchAll(/\$t\(([^),]*)\)/g)].map((match) => match[1]).sort();

function placeholdersByKey(folder: string, locale: (typeof locales)[number]) {
  const byKey = new Map<string, Set<string>>();
  for (const [key, text] of Object.entries(textsOf(folder, locale))) {
    const places = byKey.get(withoutPlural(key)) ?? new Set();
    placeholdersOf(text).split(' ').filter(Boolean).forEach((place) => places.add(place));
    byKey.set(withoutPlural(key), places);
  }
  return Object.fromEntries([...byKey].sort().map(([key, places]) => [key, [...places].filter((place) => place !== '{{count}}').sort().join(' ')]));
}

it('finds the locale folders', () => expect(localeFolders).toContain('libs/platform/locale/locales'));

describe.each(localeFolders)('%s', (folder) => {
  it('has one file per locale and nothing else', () => {
    expect(readdirSync(path.join(root, folder)).sort()).toEqual([...locales].map((locale) => `${locale}.json`).sort());
  });

  it.each(['zh-Hant', 'en'] as const)('has the keys of zh-Hans in %s', (locale) => {
    expect(keysOf(folder, locale)).toEqual(keysOf(folder, 'zh-Hans'));
  });

  it.each(['zh-Hant', 'en'] as const)('has the placeholders of zh-Hans in %s', (locale) => {
    expect(placeholdersByKey(folder, locale)).toEqual(placeholdersByKey(folder, 'zh-Hans'));
  });
});

it('no key has two owners', () => {
  const owners = new Map<string, Set<string>>();
  for (const { key, owner } of ownedTexts) owners.set(key, (owners.get(key) ?? new Set()).add(owner));
  expect([...owners].filter(([, set]) => set.size > 1).map(([key]) => key)).toEqual([]);
});

it('a text nests labels only, and labels that exist', () => {
  const known = new Set(ownedTexts.map(({ key, locale }) => `${locale} ${key}`));
  const wrong = ownedTexts.flatMap(({ owner, locale, key, text }) =>
    labelsOf(text)
      .filter((label) => !label?.startsWith('label.') || !known.has(`${locale} ${label}`))
      .map((label) => `${owner} ${locale} ${key}: ${label}`),
  );
  expect(wrong).toEqual([]);
});

it('no text is empty', () => {
  expect(ownedTexts.filter(({ text }) => text.trim() === '').map(({ key, locale }) => `${locale} ${key}`)).toEqual([]);
});
