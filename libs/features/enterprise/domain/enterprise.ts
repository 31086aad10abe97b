import type { LocalDate } from '@pure/kernel';

/** Who a Taiwan-funded enterprise is: registered on the mainland (台湾同胞投资企业), in Taiwan, or with plants on both sides. */
export const subjects = ['mainland', 'taiwan-registered', 'both'] as const;
export type Subject = (typeof subjects)[number];

/** How the Taiwan investment came in; through a third territory it is 转投资 and must be shown. */
export const routes = ['direct', 'third-territory'] as const;
export type Route = (typeof routes)[number];

/** As registered, each in its own script; never converted. */
export type RegisteredName = Readonly<{ 'zh-Hans'?: string; 'zh-Hant'?: string; en?: string }>;
export const nameScripts = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type NameScript = (typeof nameScripts)[number];

/** Who the enterprise says it is. `territory`: six digits of GB/T 2260-2007, or `TW`. */
export type Particulars = Readonly<{
  subject: Subject;
  name: RegisteredName;
  uscc: string | null;
  ubn: string | null;
  registeredOn: LocalDate | null;
  route: Route | null;
  thirdTerritory: string | null;
  address: string | null;
  territory: string | null;
  website: string | null;
}>;

export const isOnMainland = (subject: Subject): boolean => subject !== 'taiwan-registered';
export const isInTaiwan = (subject: Subject): boolean => subject !== 'mainland';

/** The side on which the organisation stands that acts for it. */
export const sideOf = (subject: Subject): 'mainland' | 'taiwan' => (subject === 'taiwan-registered' ? 'taiwan' : 'mainland');
