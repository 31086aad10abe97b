import { useQuery } from '@tanstack/react-query';
import { useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { api, bodyOf } from '../../api/client';
import { Choice } from '../../forms/choice';
import { Form } from '../../forms/form';
import { Refused } from '../../forms/refused';
import { Ticks } from '../../forms/ticks';
import { useAct } from '../../lists/act';
import { useMe } from '../../session/me';
import { Confirmed } from '../../session/confirmed';
import { usePageTitle } from '../../shell/page-title';
import { Waiting } from '../../shell/waiting';
import { addressOf, APPLICATIONS } from './applications';
import { BeforeOne } from './before';
import './texts';

type Whose = 'self' | 'employee' | 'firm';

/** Begins an application for the row of the address: for whom, and with whose consent. */
export function BeginPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('applying.begin'));
  const [given] = useSearchParams();
  const [catalogue, key] = [given.get('catalogue') ?? '', given.get('row') ?? ''];
  const found = useQuery({ queryKey: ['recognition', 'row', catalogue, key], queryFn: () => bodyOf(api.GET('/api/v1/recognition/rows/{catalogue}/{key}', { params: { path: { catalogue, key } } })) });
  return (
    <>
      <h1>{t('applying.begin')}</h1>
      {found.data === undefined ? (found.error === null ? <Waiting /> : <Refused fault={found.error} />) : (
        <>
          <BeforeOne found={found.data} />
          <BeginForm catalogue={catalogue} row={key} isFirm={found.data.row.kind === 'firm'} />
        </>
      )}
    </>
  );
}

function BeginForm({ catalogue, row, isFirm }: Readonly<{ catalogue: string; row: string; isFirm: boolean }>): ReactNode {
  const { t } = useReading();
  const navigate = useNavigate();
  const isEnterprise = useMe().data?.acting?.role === 'enterprise';
  const choices: readonly Whose[] = isFirm ? ['firm'] : isEnterprise ? ['employee', 'self'] : ['self'];
  const [whose, choose] = useState<Whose>(choices[0] ?? 'self');
  const [agreed, agree] = useState<readonly string[]>([]);
  const beginning = useAct((_: void) => bodyOf(api.POST('/api/v1/recognition/applications', { body: { catalogue, row, whose, ...(agreed.length > 0 && { agreed: true }) } })), APPLICATIONS, ['me']);
  const begin = (): void => beginning.mutate(undefined, { onSuccess: ({ id }) => void navigate(addressOf(id, 'paper')) });
  return (
    <section aria-labelledby="begin">
      <h2 id="begin">{t('applying.beginIt')}</h2>
      <Form submit={t('applying.beginIt')} isBusy={beginning.isPending} onSubmit={begin}>
        <Confirmed act={beginning} />
        <Choice label={t('applying.forWhom')} hint={t(`applying.whoseHint.${whose}`)} name="whose" value={whose} options={choices.map((value) => ({ value, label: t(`applying.whose.${value}`) }))} onChange={({ target }) => choose(choices.find((each) => each === target.value) ?? 'self')} />
        {whose === 'employee' ? <Ticks label={t('applying.consent')} name="agreed" chosen={agreed} options={[{ value: 'yes', label: t('applying.consentWords') }]} onChoose={agree} /> : null}
      </Form>
    </section>
  );
}
