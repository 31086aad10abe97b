import type { Json } from '@pure/kernel';

/** What is forgotten after a time: mails that went out, addresses beside feedback, the data of closed accounts, people in applications that came to nothing and of certificates that ended, answered suggestions. */
export const retentionClasses = ['mails', 'feedback-addresses', 'closed-accounts', 'recognition-applications', 'recognition-certificates', 'recognition-suggestions'] as const;
export type RetentionClass = (typeof retentionClasses)[number];

/** `days` null: nobody has decided, and nothing is forgotten by itself. `basis`: law and article, or a decision. */
export type RetentionRule = Readonly<{ id: RetentionClass; days: number | null; basis: string }>;

/** What ships: no days, since only who runs the site can decide on them (个人信息保护法 第十九条). */
export const shippedRules: readonly RetentionRule[] = retentionClasses.map((id) => ({ id, days: null, basis: '个人信息保护法 第十九条' }));

/** As a version of the setting holds it. */
export const retentionContent = (rules: readonly RetentionRule[]): Json => ({ rules: rules.map((rule) => ({ ...rule })) });

/** The rule of each class; one that the version does not name has no days. */
export function rulesIn(content: Json): readonly RetentionRule[] {
  const rules: unknown = typeof content === 'object' && content !== null && 'rules' in content ? content['rules'] : null;
  const read: Readonly<Record<string, unknown>>[] = Array.isArray(rules) ? rules.map((rule: unknown) => ({ ...(typeof rule === 'object' ? rule : null) })) : [];
  return shippedRules.map((shipped) => {
    const { days, basis } = read.find(({ id }) => id === shipped.id) ?? {};
    return { id: shipped.id, days: typeof days === 'number' ? days : null, basis: typeof basis === 'string' ? basis : shipped.basis };
  });
}
