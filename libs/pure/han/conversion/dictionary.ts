/** A dictionary as OpenCC prints it: `a b|cc dd`, source and replacement separated by a space. */
export type DictionaryText = string;

/** One conversion as OpenCC configures it: passes in order, each a group of dictionaries; `segmentation` cuts the text before them. */
export type ConversionConfig = Readonly<{
  normalizationChain?: readonly (readonly DictionaryText[])[];
  segmentation?: readonly DictionaryText[];
  conversionChain: readonly (readonly DictionaryText[])[];
}>;

/** Source → replacement of several dictionaries; where two have the same source the earlier one wins. */
export function readDictionaries(group: readonly DictionaryText[]): Map<string, string> {
  const map = new Map<string, string>();
  for (const dictionary of group) {
    for (const line of dictionary.split('|')) {
      const space = line.indexOf(' ');
      const source = line.slice(0, Math.max(0, space));
      if (source !== '' && !map.has(source)) map.set(source, line.slice(space + 1).split(' ', 1)[0] ?? '');
    }
  }
  return map;
}
