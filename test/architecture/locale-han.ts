import simplifiedToTraditional from 'opencc-js/dict/STCharacters';
import traditionalToSimplified from 'opencc-js/dict/TSCharacters';

/** Variants that Taiwan's norm does not use, though they are traditional. */
const NOT_IN_TAIWAN = new Set('爲裏羣衆着啓峯');

const simplifiedOnly = alwaysConverted(simplifiedToTraditional);
const traditionalOnly = alwaysConverted(traditionalToSimplified);

/** Characters of a text that only simplified writing has (国, 标), or that Taiwan writes otherwise (裏). */
export const notTraditional = (text: string): string[] => [...text].filter((character) => simplifiedOnly.has(character) || NOT_IN_TAIWAN.has(character));

/** Characters of a text that only traditional writing has (國, 標). */
export const notSimplified = (text: string): string[] => [...text].filter((character) => traditionalOnly.has(character));

/** A dictionary is `國 国|乾 干 乾|…`: the character, then its forms in the other writing, itself among them where it is common to both. */
function alwaysConverted(dictionary: string): ReadonlySet<string> {
  const always = new Set<string>();
  for (const entry of dictionary.split('|')) {
    const [character, ...forms] = entry.split(' ');
    if (character !== undefined && !forms.includes(character)) always.add(character);
  }
  return always;
}
