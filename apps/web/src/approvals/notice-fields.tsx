import { useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { Choice } from '../forms/choice';
import { Field } from '../forms/field';
import type { useTyped } from '../forms/typed';
import type { Case } from './approvals';
import { digestOfFile, type Typed } from './decide';

type Props = Readonly<{ found: Case; field: ReturnType<typeof useTyped<keyof Typed>>['field']; digest: string; onDigest: (digest: string) => void }>;

/** Effect, territory, validity and notice, and the decision on paper where there is one. */
export function NoticeFields({ found: { held, least }, field, digest, onDigest }: Props): ReactNode {
  const { t } = useReading();
  return (
    <>
      <Choice label={t('approvals.effect')} name="effect" value="technical-reference" options={[{ value: 'technical-reference', label: t('approvals.effects.technical-reference') }]} onChange={() => {}} />
      <Field label={t('approvals.territory')} hint={t('approvals.territoryHint', { held: held.join(t('ui.list')) })} autoComplete="off" inputMode="numeric" {...field('territory')} />
      <Field label={t('approvals.days')} hint={least === null ? t('approvals.daysHint') : t('approvals.daysLeast', { least })} autoComplete="off" inputMode="numeric" {...field('noticeDays')} />
      <Field label={t('approvals.until')} hint={t('approvals.untilHint')} autoComplete="off" {...field('until')} />
      <Offline field={field} digest={digest} onDigest={onDigest} />
    </>
  );
}

/** The digest of a file is computed here; the file itself stays where it is. */
function Offline({ field, digest, onDigest }: Pick<Props, 'field' | 'digest' | 'onDigest'>): ReactNode {
  const { t } = useReading();
  const [failed, fail] = useState(false);
  const typed = field('offlineSha256');
  const take = (file: File | undefined): void => {
    if (file) digestOfFile(file).then((value) => { fail(false); onDigest(value); }, () => fail(true));
  };
  return (
    <details className="rule">
      <summary>{t('approvals.offlineAdd')}</summary>
      <Field label={t('approvals.offlineNumber')} autoComplete="off" {...field('offlineNumber')} />
      <Field label={t('approvals.offlineOn')} hint={t('approvals.dayHint')} autoComplete="off" {...field('offlineOn')} />
      <div className="field"><label>{t('approvals.offlineFile')} <input type="file" onChange={({ target }) => take(target.files?.[0])} /></label></div>
      <Field label={t('approvals.offlineSha256')} hint={t(failed ? 'approvals.fileFailed' : 'approvals.offlineHint')} autoComplete="off" spellCheck={false} {...typed} value={typed.value || digest} />
    </details>
  );
}
