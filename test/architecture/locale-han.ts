import simplifiedToTraditional from 'opencc-js/dict/STCharacters';
import traditionalToSimplified from 'opencc-js/dict/TSCharacters';

/** OpenCC's traditional side is not Taiwan's norm: Taiwan writes the first set where OpenCC converts, and not the second. */
const WRITTEN_IN_TAIWAN = new Set('台准里吃唇岩峰床痴秘粽群雇');
const NOT_WRITTEN_IN_TAIWAN = new Set('爲裏羣衆着啓峯');

const simplifiedOnly = alwaysConverted(simplifiedToTraditional);
const traditionalOnly = alwaysConverted(traditionalToSimplified);

/** Characters of a text that only simplified writing has (国, 标), or that Taiwan writes otherwise (裏). */
export function notTraditional(text: string): string[] {
  return [...text].filter((character) => NOT_WRITTEN_IN_TAIWAN.has(character) || (simplifiedOnly.has(character) && !WRITTEN_IN_TAIWAN.has(character)));
}

/** Characters of a text that only traditional writing has (國, 標). */
export const notSimplified = (text: string): string[] => [...text].filter((character) => traditionalOnly.has(character));

/** A dictionary is `國 国|里 里 裏|…`: the character, then its forms in the other writing, itself among them where it may stay. */
function alwaysConverted(dictionary: string): ReadonlySet<string> {
  const always = new Set<string>();
  for (const entry of dictionary.split('|')) {
    const [character, ...forms] = entry.split(' ');
    if (character !== undefined && !forms.includes(character)) always.add(character);
  }
  return always;
}
