import type { ReactNode } from 'react';
import { DataTable, NumberList, QuotedText, useReading, type Translate } from '@ui';
import type { StandardView } from '../../application/standard-view';
import { Origin } from './links-sections';

const procedures = new Set(['new-types', 'approved-types', 'type-approval', 'rpc', 'doc', 'renewal']);

/** Words of the starter data for schemes; what an import brings besides is shown as it stands. */
const schemes: Readonly<Record<string, string>> = {
  'DoC': 'doc',
  'RPC': 'rpc',
  'BSMI': 'inspection',
  'BSMI type approval': 'typeApproval',
  'BSMI mandatory inspection': 'inspection',
  'energy label': 'energyLabel',
  'type approval': 'vehicleType',
  'cited in a regulation': 'cited',
  'WTO TBT notification': 'notified',
};

/** Our words for a procedure; what an import brings besides is shown as it stands. */
export function procedureWords(procedure: string, t: Translate): string {
  return procedures.has(procedure) ? t(`page.procedure.${procedure}`) : procedure;
}

/** From when it must be followed, per procedure. */
export function TransitionSection({ view }: Readonly<{ view: StandardView }>): ReactNode {
  const { t } = useReading();
  if (view.transitions.length === 0) return null;
  const columns = ['procedure', 'from', 'source'].map((name) => ({ label: t(`page.std.transition.${name}`) }));
  const rows = view.transitions.map((each, index) => ({
    key: String(index),
    cells: [
      procedureWords(each.procedure, t),
      <span className="num">{each.startsOn}</span>,
      <Origin source={each.source} note={each.note} side={view.edition.side} />,
    ],
  }));
  return (
    <section aria-labelledby="transitions">
      <h2 id="transitions">{t('page.std.section.transitions')}</h2>
      <DataTable caption={t('page.std.section.transitions')} captionHidden columns={columns} rows={rows} />
    </section>
  );
}

/** Which scheme of which side asks for it, of which product. */
export function AccessSection({ view }: Readonly<{ view: StandardView }>): ReactNode {
  const { t } = useReading();
  if (view.access.length === 0) return null;
  const columns = ['product', 'side', 'scheme', 'from', 'standards', 'source'].map((name) => ({ label: t(`page.std.access.${name}`) }));
  const rows = view.access.map((each, index) => ({
    key: String(index),
    cells: [
      <QuotedText texts={each.product} />,
      t(`label.side.${each.side}`),
      schemes[each.scheme] ? t(`page.scheme.${schemes[each.scheme]}`) : each.scheme,
      each.startsOn ? <span className="num">{each.startsOn}</span> : null,
      <NumberList of={each.standards.map(({ number, slug }) => (number === view.edition.number ? { number } : { number, slug }))} />,
      <Origin source={each.source} note={each.note} side={each.side} />,
    ],
  }));
  return (
    <section aria-labelledby="access">
      <h2 id="access">{t('page.std.section.access')}</h2>
      <p className="meta">{t('page.std.access.caution')}</p>
      <DataTable caption={t('page.std.section.access')} captionHidden columns={columns} rows={rows} />
    </section>
  );
}
