/** Why an application goes back. Each has words in the locales; `other` needs words of the desk. */
export const returnReasons = ['photo-illegible', 'paper-missing', 'paper-wrong', 'name-differs', 'number-differs', 'permit-unclear', 'condition-unproven', 'other'] as const;
export type ReturnReason = (typeof returnReasons)[number];
