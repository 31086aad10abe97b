import type { DeclarationDocument } from '@pure/credential';
import type { Translate } from '@ui';

export function validityWords({ from, until }: DeclarationDocument['validity'], t: Translate): string {
  if (from !== undefined && until !== undefined) return t('page.declaration.valid.between', { from, until });
  if (until !== undefined) return t('page.declaration.valid.until', { until });
  return from === undefined ? t('page.declaration.valid.open') : t('page.declaration.valid.from', { from });
}
