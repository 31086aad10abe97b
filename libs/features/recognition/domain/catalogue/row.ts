import type { Sourced } from './sourced';

export const taiwanLevels = ['甲', '乙', '丙', '單一'] as const;
export type TaiwanLevel = (typeof taiwanLevels)[number];

/**
 * What one holds in one's hand: 技術士證, 專技人員考試及格證書, 結業證明書 of a course, 長照小卡, 學歷, or a firm's 登記證書.
 * A course certificate is not the qualification that a row may list.
 */
export const papers = ['technician', 'professional', 'course', 'care-card', 'degree', 'firm'] as const;
export type Paper = (typeof papers)[number];

/** Levels as each row states them: skills 五级 to 一级, titles 员级 to 正高级. They follow from no formula. */
export const mainlandLevels = ['五级', '四级', '三级', '二级', '一级', '员级', '助理级', '中级', '副高级', '正高级'] as const;
export type MainlandLevel = (typeof mainlandLevels)[number];

export type TaiwanEnd = Readonly<{ name: string; code: string | null; level: TaiwanLevel | null; paper: Paper | null }>;

/** `type`: 准入类 or 水平评价类; `levelBasis`: the source states the level, or somebody inferred it. */
export type MainlandEnd = Readonly<{ name: string; code: string | null; level: MainlandLevel | null; levelBasis: 'stated' | 'inferred' | null; type: 'access' | 'level' | null }>;

export const degrees = ['college', 'bachelor', 'master', 'doctor'] as const;
export type Degree = (typeof degrees)[number];

/**
 * `alternative`: null for what is always asked; those of one number belong together, and one such number must be met whole.
 * `words`: as the source says it, empty where degree or years say all. `association`: recommended by the trade association.
 */
export type Condition = Readonly<{ words: string; alternative: number | null }> & (
  | Readonly<{ kind: 'degree'; degree: Degree }>
  | Readonly<{ kind: 'years'; years: number }>
  | Readonly<{ kind: 'employer' | 'association' | 'filing' | 'other' }>
);
export const conditionKinds = ['degree', 'years', 'employer', 'association', 'filing', 'other'] as const satisfies readonly Condition['kind'][];

/** What it lets one do, and what is still needed for it. */
export type Effect = Readonly<{ allows: readonly string[]; stillNeeded: readonly string[] }>;

type RowBase = Sourced & Readonly<{ key: string; taiwan: TaiwanEnd; mainland: MainlandEnd; conditions: readonly Condition[]; effect: Effect }>;

export type PersonRow = RowBase & Readonly<{ kind: 'person' }>;
/** `scope`: what the firm may do; `mainland.name`: what it gets, such as 备案手册. */
export type FirmRow = RowBase & Readonly<{ kind: 'firm'; scope: string }>;
/** A professional certificate → title and level. */
export type TitleRow = RowBase & Readonly<{ kind: 'title' }>;
/** `key` is never given to another row of the catalogue, in whatever version. */
export type CatalogueRow = PersonRow | FirmRow | TitleRow;
