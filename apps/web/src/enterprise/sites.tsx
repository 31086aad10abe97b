import { DataTable, useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../api/client';
import { Choice } from '../forms/choice';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { useTyped } from '../forms/typed';
import { ActButton, useAct } from '../lists/act';
import { Territory } from '../shell/territory';
import { type Enterprise, mayAttach, siteKinds } from './enterprise';
import { useLedOn } from './lead-on';
import { Sure } from './sure';

type Site = Enterprise['sites'][number];

/** Where the company works. */
export function Sites({ enterprise }: Readonly<{ enterprise: Enterprise }>): ReactNode {
  const { t } = useReading();
  const { id, sites } = enterprise;
  const isOpen = mayAttach(enterprise);
  const [going, ask] = useState<Site | null>(null);
  const heading = useLedOn(sites.map((site) => site.id).join(' '));
  return (
    <section aria-labelledby="sites">
      <h2 id="sites" ref={heading} tabIndex={-1}>{t('app.enterprise.sites')}</h2>
      {going === null ? null : <RemoveSite key={going.id} id={id} site={going} onClose={() => ask(null)} />}
      {sites.length === 0 ? <p className="meta">{t('app.enterprise.noSites')}</p> : (
        <DataTable
          caption={t('app.enterprise.sites')}
          captionHidden
          columns={[t('app.enterprise.siteName'), t('app.enterprise.siteKind'), t('app.enterprise.address'), t('app.enterprise.territory'), t('app.sessions.act')].map((label) => ({ label }))}
          rows={sites.map((site) => ({ key: site.id, cells: [site.name, t(`app.enterprise.siteKinds.${site.kind}`), site.address, <Territory key="territory" codes={[site.territory]} />, isOpen ? <ActButton key="act" onAct={() => ask(site)}>{t('app.enterprise.remove')}</ActButton> : '–'] }))}
        />
      )}
      {isOpen ? <AddSite id={id} /> : null}
    </section>
  );
}

function RemoveSite({ id, site, onClose }: Readonly<{ id: string; site: Site; onClose: () => void }>): ReactNode {
  const { t } = useReading();
  const removing = useAct((_: void) => bodyOf(api.POST('/api/v1/enterprises/{id}/sites/{site}/remove', { params: { path: { id, site: site.id } } })).then(onClose), ['enterprise']);
  return <Sure title={t('app.enterprise.removeWhat', { what: site.name })} detail={t('app.enterprise.removeSite')} submit={t('app.enterprise.remove')} act={removing} onClose={onClose} />;
}

function AddSite({ id }: Readonly<{ id: string }>): ReactNode {
  const { t } = useReading();
  type Asked = Readonly<{ kind: (typeof siteKinds)[number]; name: string; address: string; territory: string }>;
  const adding = useAct((body: Asked) => bodyOf(api.POST('/api/v1/enterprises/{id}/sites', { params: { path: { id } }, body })), ['enterprise']);
  const { typed, field, clear } = useTyped({ kind: 'plant', name: '', address: '', territory: '' }, adding.error);
  return (
    <details>
      <summary>{t('app.enterprise.addSite')}</summary>
      <Form submit={t('app.enterprise.addSite')} isBusy={adding.isPending} onSubmit={() => adding.mutate({ ...typed, kind: siteKinds.find((kind) => kind === typed.kind) ?? 'plant' }, { onSuccess: clear })}>
        <Refused fault={adding.error} />
        <Choice label={t('app.enterprise.siteKind')} options={siteKinds.map((value) => ({ value, label: t(`app.enterprise.siteKinds.${value}`) }))} {...field('kind')} />
        <Field label={t('app.enterprise.siteName')} {...field('name')} />
        <Field label={t('app.enterprise.address')} {...field('address')} />
        <Field label={t('app.enterprise.territory')} hint={t('app.enterprise.territoryHint')} {...field('territory')} />
      </Form>
    </details>
  );
}
