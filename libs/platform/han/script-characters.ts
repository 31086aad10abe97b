import simplifiedToTraditional from 'opencc-js/dict/STCharacters';
import traditionalToSimplified from 'opencc-js/dict/TSCharacters';

/** Written in Taiwan too, where OpenCC would write another form. */
const BOTH = new Set('台准里吃唇岩峰床痴秘粽群雇');

/** Characters that only one writing has, by the tables of OpenCC: 国 is simplified, 國 is traditional, 里 is either. */
export const scriptCharacters = {
  simplified: alwaysConverted(simplifiedToTraditional, BOTH),
  traditional: alwaysConverted(traditionalToSimplified, new Set()),
} as const;

/** A dictionary is `國 国|里 里 裏|…`: the character, then its forms in the other writing, itself among them where it may stay. */
function alwaysConverted(dictionary: string, but: ReadonlySet<string>): ReadonlySet<string> {
  const always = new Set<string>();
  for (const entry of dictionary.split('|')) {
    const [character, ...forms] = entry.split(' ');
    if (character !== undefined && !forms.includes(character) && !but.has(character)) always.add(character);
  }
  return always;
}
