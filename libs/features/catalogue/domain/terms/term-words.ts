/**
 * The words in a field of a term list: alternatives in full-width brackets count as words (`公里（千米）` is 公里 and 千米), remarks
 * in ASCII brackets go (`品質 (for quality)` is 品質), of a word in both scripts the first stands (`认证/認證` is 认证).
 */
export function wordsIn(field: string): readonly string[] {
  return field
    .replace(/\([^()]*\)/g, '')
    .split(/[（）;；]/)
    .map((part) => (HAN_BESIDE_SLASH.test(part) ? (part.split('/')[0] ?? '') : part).trim())
    .filter((word) => word !== '');
}

const HAN_BESIDE_SLASH = /^\p{Script=Han}+(?:\/\p{Script=Han}+)+$/u;
