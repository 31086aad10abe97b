import type { ReactNode } from 'react';
import { StandardNumber, pageAddress, useReading } from '@ui';
import type { DeltaView } from '../../application/views';
import { LegalBox } from '../verdict/legal-box';
import { CampaignSection } from './campaign-section';
import { addressOf, LONGEST_ADDRESS, type DeltaAsked } from './delta-asked';
import { DeltaRows, Targets } from './delta-rows';
import { DeltaBar, DeltaSummary } from './delta-summary';
import { FaultsNotice, type PlacedFault } from './faults-notice';
import { inOrder } from './item-order';
import { OrderFoot, OrderHead } from './test-order';
import { rowText } from './typed-row';

type Props = Readonly<{ view: DeltaView; asked: DeltaAsked; values: number; faults: readonly PlacedFault[] }>;

/** What must still be tested: the answer, the list in the order of the work, the fewest tests, and how to take it along. */
export function DeltaResult({ view, asked, values, faults }: Props): ReactNode {
  const { t } = useReading();
  const items = inOrder(view.items);
  return (
    <>
      <p className="lead">{t('page.delta.targets')} <Targets view={view} /></p>
      <Basis asked={asked} view={view} values={values} />
      <DeltaSummary view={view} />
      <FaultsNotice faults={faults} />
      <LegalBox id="effect" standing="computed" />
      <DeltaBar view={view} />
      <OrderHead />
      {items.length > 0 ? (
        <section aria-labelledby="list">
          <h2 id="list">{t('page.delta.list')}</h2>
          <DeltaRows view={view} asked={asked} items={items} />
          <p className="meta"><Legend /></p>
          <p>{t('correspondence.acceptance')}</p>
        </section>
      ) : null}
      <CampaignSection view={view} />
      <OrderFoot />
      <TakeAlong asked={asked} view={view} />
    </>
  );
}

function Basis({ asked, view, values }: Readonly<{ asked: DeltaAsked; view: DeltaView; values: number }>): ReactNode {
  const { language, t } = useReading();
  const known = (number: string): ReactNode => <StandardNumber number={number} slug={[...view.named.documents.values()].find((each) => each.number === number)?.slug} />;
  return (
    <dl className="sum">
      <div><dt>{t('page.delta.basis')}</dt><dd>{asked.have.length > 0 ? <ul>{asked.have.map((number) => <li key={number}>{t('page.delta.meets')} {known(number)}</li>)}</ul> : null}{t('page.delta.valuesCount', { count: values })} <a className="noprint" href="#form">{t('page.delta.change')}</a></dd></div>
      <div><dt>{t('page.delta.rests')}</dt><dd>{t('page.delta.restsOn', { asOf: view.asOf })} <a className="noprint" href={pageAddress(language, '/legal')}>{t('page.effect.more')}</a></dd></div>
    </dl>
  );
}

function Legend(): ReactNode {
  const { t } = useReading();
  return (
    <span className="legend">
      <span><svg width="18" height="10" aria-hidden="true"><rect className="f-set first" width="18" height="10" /></svg>{t('page.delta.legend.met')}</span>
      <span><svg width="18" height="10" aria-hidden="true"><rect className="f-set second-key" width="18" height="10" /><path className="f-hatch" d="M3 10L9 0M9 10L15 0" /></svg>{t('page.delta.legend.required')}</span>
      <span><svg width="10" height="10" aria-hidden="true"><circle className="f-pin-head" cx="5" cy="5" r="4" /></svg>{t('page.delta.legend.yours')}</span>
    </span>
  );
}

/** The result by its address, on paper and as a table. What is too long for an address is nowhere kept, and that is said. */
function TakeAlong({ asked, view }: Readonly<{ asked: DeltaAsked; view: DeltaView }>): ReactNode {
  const { language, t } = useReading();
  const address = pageAddress(language, addressOf(asked));
  const fits = address.length <= LONGEST_ADDRESS;
  return (
    <section aria-labelledby="take" className="noprint">
      <h2 id="take">{t('page.delta.take')}</h2>
      <p>{t(fits ? 'page.delta.address' : 'page.delta.tooLong')}</p>
      <ul className="links">
        {fits ? <li><a href={address}>{t('page.delta.addressLink')}</a></li> : null}
        {fits && view.items.length > 0 ? <li><a href={pageAddress(language, addressOf(asked, { format: 'csv' }))}>{t('page.search.csv')}</a></li> : null}
      </ul>
      {fits ? null : <SendAgain asked={asked} />}
      <p className="meta">{t('page.delta.print')}</p>
    </section>
  );
}

/** The same as a file: everything is sent once more, since nothing was kept. */
function SendAgain({ asked }: Readonly<{ asked: DeltaAsked }>): ReactNode {
  const { language, t } = useReading();
  return (
    <form action={pageAddress(language, '/test')} method="post" encType="multipart/form-data">
      <input type="hidden" name="format" value="csv" />
      <input type="hidden" name="to" value={asked.targets.join('\n')} />
      <input type="hidden" name="have" value={asked.have.join('\n')} />
      <input type="hidden" name="asOf" value={asked.asOf} />
      <input type="hidden" name="territory" value={asked.territory} />
      {asked.rows.map((row, index) => <input key={index} type="hidden" name="row" value={rowText(row)} />)}
      <textarea name="table" hidden readOnly defaultValue={asked.table} />
      <p><button className="btn sec" type="submit">{t('page.search.csv')}</button></p>
    </form>
  );
}
