import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { locales, type Locale, type TextTree } from '@platform/locale';
import { flatten, type FlatTexts } from '../../libs/platform/locale/bundles';

const root = path.resolve(__dirname, '../..');

export type OwnedText = Readonly<{ owner: string; locale: Locale; key: string; text: string }>;

/** Every `locales` folder of the product that holds a file, relative to the checkout. */
export const localeFolders: readonly string[] = ['libs', 'apps']
  .flatMap((top) => foldersNamedLocales(top))
  .filter((folder) => readdirSync(path.join(root, folder)).length > 0)
  .sort();

/** The texts of one folder in one locale; none where the file is missing (the parity test tells). */
export function textsOf(folder: string, locale: Locale): FlatTexts {
  const file = path.join(root, folder, `${locale}.json`);
  return existsSync(file) ? flatten(JSON.parse(readFileSync(file, 'utf8')) as TextTree) : {};
}

export const ownedTexts: readonly OwnedText[] = localeFolders.flatMap((owner) =>
  locales.flatMap((locale) => Object.entries(textsOf(owner, locale)).map(([key, text]) => ({ owner, locale, key, text }))),
);

function foldersNamedLocales(folder: string): string[] {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    .flatMap((entry) => {
      const child = `${folder}/${entry.name}`;
      return entry.name === 'locales' ? [child] : foldersNamedLocales(child);
    });
}
