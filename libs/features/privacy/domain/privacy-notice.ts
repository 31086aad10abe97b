import type { Json, LocalDate } from '@pure/kernel';

/** Wording in the three languages of the interface. */
export type Words = Readonly<{ 'zh-Hans': string; 'zh-Hant': string; en: string }>;
/** Title of a law, in its own script and in English. */
export type Law = Readonly<{ 'zh-Hans'?: string; 'zh-Hant'?: string; en?: string }>;
export type NoticeSection = Readonly<{ title: Words; text: Words }>;

/** What people are told of their data. `laws`: those that name a person's rights, by the region of the person. */
export type NoticeContent = Readonly<{ sections: readonly NoticeSection[]; laws: Readonly<Record<'mainland' | 'taiwan', readonly Law[]>> }>;

/** `number` 1 ships with the product; `validFrom` is null for it. */
export type PrivacyNotice = NoticeContent & Readonly<{ number: number; validFrom: LocalDate | null; source: string | null }>;

/** Version 1 of the notice ships, so the first version of the setting is version 2 of the notice. */
export const noticeNumber = (settingVersion: number): number => settingVersion + 1;
export const settingVersionOf = (number: number): number => number - 1;

/** The content of a version; what it lacks is empty, and no version is written unread. */
export function noticeIn(content: Json): NoticeContent {
  const { sections, laws } = membersOf(content);
  const { mainland, taiwan } = membersOf(laws);
  return {
    sections: listOf(sections).map((section) => ({ title: wordsOf(section['title']), text: wordsOf(section['text']) })),
    laws: { mainland: listOf(mainland).map(lawOf), taiwan: listOf(taiwan).map(lawOf) },
  };
}

/** As a version of the setting holds it. */
export const noticeContent = ({ sections, laws }: NoticeContent): Json => ({
  sections: sections.map(({ title, text }) => ({ title: { ...title }, text: { ...text } })),
  laws: { mainland: laws.mainland.map((law) => ({ ...law })), taiwan: laws.taiwan.map((law) => ({ ...law })) },
});

const membersOf = (value: unknown): Readonly<Record<string, unknown>> => ({ ...(typeof value === 'object' ? value : null) });

const listOf = (value: unknown): Readonly<Record<string, unknown>>[] => (Array.isArray(value) ? value.map(membersOf) : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function wordsOf(value: unknown): Words {
  const { 'zh-Hans': hans, 'zh-Hant': hant, en } = membersOf(value);
  return { 'zh-Hans': textOf(hans), 'zh-Hant': textOf(hant), en: textOf(en) };
}

function lawOf({ 'zh-Hans': hans, 'zh-Hant': hant, en }: Readonly<Record<string, unknown>>): Law {
  return { ...(typeof hans === 'string' && { 'zh-Hans': hans }), ...(typeof hant === 'string' && { 'zh-Hant': hant }), ...(typeof en === 'string' && { en }) };
}
