import type { Locale } from '@platform/locale';
import type { MemberRole } from '@platform/permissions';

type Side = 'mainland' | 'taiwan';

/** An organisation of the demonstration, with its name as each side writes it. */
export type ExampleOrganisation = Readonly<{ kind: string; side: Side; hans: string; hant: string; en: string }>;

/** `role` as `demo-accounts.json` names it; where it stands for several, `duty` tells them apart. */
export type ExamplePerson = Readonly<{ email: string; name: string; locale: Locale; role: string; duty?: string; member: MemberRole; side?: Side; of: ExampleOrganisationName }>;

export const exampleOrganisations = {
  firmMainland: { kind: 'enterprise', side: 'mainland', hans: '示例照明（厦门）有限公司', hant: '範例照明（廈門）有限公司', en: 'Example Lighting (Xiamen) Co., Ltd.' },
  firmTaiwan: { kind: 'enterprise', side: 'taiwan', hans: '示例光电股份有限公司', hant: '範例光電股份有限公司', en: 'Example Photonics Co., Ltd.' },
  centre: { kind: 'centre', side: 'mainland', hans: '示例共通标准研究中心', hant: '範例共通標準研究中心', en: 'Example Research Centre for Common Standards' },
  regulator: { kind: 'regulator', side: 'mainland', hans: '示例市场监督管理局', hant: '範例市場監督管理局', en: 'Example Administration for Market Regulation' },
  humanResources: { kind: 'regulator', side: 'mainland', hans: '示例人力资源和社会保障局', hant: '範例人力資源和社會保障局', en: 'Example Bureau of Human Resources and Social Security' },
  societyMainland: { kind: 'trade-association', side: 'mainland', hans: '示例照明电器协会', hant: '範例照明電器協會', en: 'Example Association of the Lighting Industry' },
  societyTaiwan: { kind: 'trade-association', side: 'taiwan', hans: '示例照明公会', hant: '範例照明公會', en: 'Example Lighting Guild' },
  operator: { kind: 'operator', side: 'mainland', hans: '示例平台运营单位', hant: '範例平台營運單位', en: 'Example Operator of the Platform' },
} as const satisfies Record<string, ExampleOrganisation>;

export type ExampleOrganisationName = keyof typeof exampleOrganisations;

const province = { level: 'province', territory: '350000' } as const;

/** What the authorities of the demonstration decide on, each in a province (GB/T 2260: 350000 Fujian): standards, and qualifications of people and firms. */
export const exampleCompetences = [
  { of: 'regulator', field: 'standardisation', ...province },
  { of: 'humanResources', field: 'skills', ...province },
  { of: 'humanResources', field: 'professional-title', ...province },
  { of: 'humanResources', field: 'construction', ...province },
] as const;
export type ExampleCompetence = (typeof exampleCompetences)[number];

/** Expert 5 of the mainland is the ninth with four of the other side: panels of either size can be drawn. */
const EXPERTS_OF_A_SIDE = 5;
const letters = ['甲', '乙', '丙', '丁', '戊'] as const;

const experts = (side: Side): ExamplePerson[] =>
  letters.slice(0, EXPERTS_OF_A_SIDE).map((letter, index) => ({
    email: `expert-${side}-${index + 1}@demo.example`,
    name: side === 'mainland' ? `示例专家${letter}` : `範例專家${letter}`,
    locale: side === 'mainland' ? 'zh-Hans' : 'zh-Hant',
    role: 'expert', member: 'expert', side, of: side === 'mainland' ? 'societyMainland' : 'societyTaiwan',
  }));

/** Every account of the demonstration; addresses below `.example` reach nobody (RFC 2606). */
export const examplePeople: readonly ExamplePerson[] = [
  { email: 'enterprise-mainland@demo.example', name: '示例企业用户', locale: 'zh-Hans', role: 'enterprise', member: 'enterprise', side: 'mainland', of: 'firmMainland' },
  { email: 'enterprise-taiwan@demo.example', name: '範例企業使用者', locale: 'zh-Hant', role: 'enterprise', member: 'enterprise', side: 'taiwan', of: 'firmTaiwan' },
  { email: 'professional@demo.example', name: '範例專業人員', locale: 'zh-Hant', role: 'professional', member: 'professional', side: 'taiwan', of: 'firmTaiwan' },
  { email: 'centre-1@demo.example', name: '示例研究员甲', locale: 'zh-Hans', role: 'centre', member: 'centre', of: 'centre' },
  { email: 'centre-2@demo.example', name: '示例研究员乙', locale: 'zh-Hans', role: 'centre', member: 'centre', of: 'centre' },
  ...experts('mainland'),
  ...experts('taiwan'),
  { email: 'regulator-officer@demo.example', name: '示例经办人', locale: 'zh-Hans', role: 'regulator', duty: 'officer', member: 'officer', of: 'regulator' },
  { email: 'regulator-approver@demo.example', name: '示例签发人', locale: 'zh-Hans', role: 'regulator', duty: 'approver', member: 'approver', of: 'regulator' },
  { email: 'skills-officer@demo.example', name: '示例采认经办人', locale: 'zh-Hans', role: 'regulator', duty: 'recognition-officer', member: 'officer', of: 'humanResources' },
  { email: 'skills-approver@demo.example', name: '示例采认签发人', locale: 'zh-Hans', role: 'regulator', duty: 'recognition-approver', member: 'approver', of: 'humanResources' },
  { email: 'inspector@demo.example', name: '示例检查人员', locale: 'zh-Hans', role: 'inspector', member: 'inspector', of: 'regulator' },
  { email: 'system-admin@demo.example', name: '示例系统管理员', locale: 'zh-Hans', role: 'system-admin', member: 'system-admin', of: 'operator' },
  { email: 'security-admin@demo.example', name: '示例安全管理员', locale: 'zh-Hans', role: 'security-admin', member: 'security-admin', of: 'operator' },
  { email: 'audit-admin@demo.example', name: '示例审计管理员', locale: 'zh-Hans', role: 'audit-admin', member: 'audit-admin', of: 'operator' },
];
