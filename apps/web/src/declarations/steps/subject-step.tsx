import { productionRoles, standardTypes } from '@features/declaration/domain';
import { SummaryList, useReading } from '@ui';
import type { ReactNode } from 'react';
import { useOwnEnterprise } from '../../enterprise/enterprise';
import { Choice } from '../../forms/choice';
import { OrganisationName } from '../../shell/names';
import { useDesk, useDraftField } from '../draft/draft-field';
import { textAt } from '../draft/typed-draft';
import { Remarks } from '../look/remarks';
import { remarksAt } from '../look/look';

/** The own standards of enterprises first: most declare those. */
export const typesInOrder = [...standardTypes].sort((one, other) => Number(other === 'enterprise') - Number(one === 'enterprise'));

/** Who declares, and what kind of standard. */
export function SubjectStep(): ReactNode {
  const { t } = useReading();
  const { draft, look } = useDesk();
  const field = useDraftField();
  return (
    <>
      <Declarer />
      <Choice label={t('app.declarations.role')} options={productionRoles.map((value) => ({ value, label: t(`app.declarations.roles.${value}`) }))} {...field('subject.role')} value={textAt(draft, 'subject.role') || 'own'} />
      <Choice label={t('app.declarations.type')} hint={t('app.declarations.typeHint')} options={typesInOrder.map((value) => ({ value, label: t(`app.declarations.types.${value}`) }))} {...field('standards.0.type')} value={textAt(draft, 'standards.0.type') || 'enterprise'} />
      <Remarks of={remarksAt(look.remarks, 'subject')} />
    </>
  );
}

/** The enterprise as it is registered here; nothing of it is typed again. */
function Declarer(): ReactNode {
  const { t } = useReading();
  const { data } = useOwnEnterprise();
  if (data === undefined) return null;
  const { name, uscc, ubn, number, address, state } = data;
  return (
    <>
      <SummaryList rows={[
        { term: t('app.declarations.declarer'), detail: <OrganisationName names={name} /> },
        { term: t('app.enterprise.uscc'), detail: uscc }, { term: t('app.enterprise.ubn'), detail: ubn },
        { term: t('app.declarations.place'), detail: address }, { term: t('app.declarations.enterpriseNumber'), detail: number },
      ]}
      />
      {state === 'verified' ? null : <p className="notice">{t('app.declarations.notVerified')}</p>}
    </>
  );
}
