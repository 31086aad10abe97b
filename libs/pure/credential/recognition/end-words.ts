import type { RecognitionKind } from './recognition-document';

/** `level`: null or absent where the source states none. */
export type End = Readonly<{ name: string; level?: string | null }>;

/** A level of Taiwan as a certificate says it: of trades `單一級`, of firms `甲等`. */
export const taiwanLevelWords = (kind: RecognitionKind, level: string): string => `${level}${kind === 'firm' ? '等' : '級'}`;

/** `照顧服務員 單一級`, in the words of its source. */
export const taiwanWords = (kind: RecognitionKind, { name, level }: End): string => together(name, typeof level === 'string' && level !== '' ? taiwanLevelWords(kind, level) : '');
/** `养老护理员 四级`, in the words of its source, which have the whole level; a title such as 中级职称 has it in its name. */
export const mainlandWords = ({ name, level }: End): string => together(name, typeof level === 'string' && !name.includes(level) ? level : '');

const together = (name: string, level: string): string => (name === '' || level === '' ? name : `${name} ${level}`);
