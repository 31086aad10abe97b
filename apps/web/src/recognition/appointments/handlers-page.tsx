import { DataTable, useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { Refused } from '../../forms/refused';
import { ActButton } from '../../lists/act';
import { useMe } from '../../session/me';
import { OrganisationName } from '../../shell/names';
import { usePageTitle } from '../../shell/page-title';
import { Waiting } from '../../shell/waiting';
import { AppointForm } from './appoint-form';
import { CatalogueName } from './catalogue-name';
import { EndForm } from './end-form';
import { type Handler, useCatalogues, useHandlers } from './handlers';
import { OpenChanges } from './open-changes';
import './texts';

/** Which organisation decides applications under which catalogue; two administrators appoint it and end it. */
export function HandlersPage(): ReactNode {
  const { t } = useReading();
  const proposes = useMe().data?.acting?.role === 'system-admin';
  const [asked, ask] = useState<Handler | null>(null);
  const [isProposed, setProposed] = useState(false);
  usePageTitle(t('handlers.title'));
  const end = (handler: Handler | null, proposed: boolean): void => {
    ask(handler);
    setProposed(proposed);
  };
  return (
    <>
      <h1>{t('handlers.title')}</h1>
      <p>{t('handlers.lead')}</p>
      <p>{t('app.competences.two')}</p>
      <OpenChanges />
      {isProposed ? <p className="said" role="status">{t('app.competences.proposed')}</p> : null}
      {asked === null ? null : <EndForm key={asked.id} handler={asked} onDone={() => end(null, true)} onClose={() => end(null, false)} />}
      <Handled onEnd={proposes ? (handler) => end(handler, false) : null} />
      {proposes ? <AppointForm /> : null}
    </>
  );
}

/** Every catalogue that stands, with who handles it or that nobody does here. */
function Handled({ onEnd }: Readonly<{ onEnd: ((handler: Handler) => void) | null }>): ReactNode {
  const { t } = useReading();
  const [handlers, catalogues] = [useHandlers(), useCatalogues()];
  if (handlers.data === undefined || catalogues.data === undefined) return handlers.error ?? catalogues.error ? <Refused fault={handlers.error ?? catalogues.error} /> : <Waiting />;
  const { items } = handlers.data;
  const alone = catalogues.data.items.filter(({ catalogue: { id, supersededBy } }) => supersededBy === null && items.every(({ catalogue }) => catalogue !== id));
  if (items.length + alone.length === 0) return <p className="meta">{t('handlers.none')}</p>;
  return (
    <DataTable
      caption={t('handlers.caption')}
      columns={['catalogue', 'organisation', 'from', 'until', ...(onEnd ? ['act'] : [])].map((name) => ({ label: t(`handlers.column.${name}`) }))}
      rows={[
        ...items.map((handler) => ({
          key: handler.id,
          cells: [
            <CatalogueName key="catalogue" id={handler.catalogue} />, <OrganisationName key="organisation" names={handler.name} />, <span key="from" className="nb">{handler.from}</span>, <span key="until" className="nb">{handler.until ?? t('app.competences.open')}</span>,
            ...(onEnd ? [handler.until === null ? <ActButton key="end" onAct={() => onEnd(handler)}>{t('handlers.end')}</ActButton> : '–'] : []),
          ],
        })),
        ...alone.map(({ catalogue: { id } }) => ({ key: id, cells: [<CatalogueName key="catalogue" id={id} />, t('handlers.nobody'), '–', '–', ...(onEnd ? ['–'] : [])] })),
      ]}
    />
  );
}
