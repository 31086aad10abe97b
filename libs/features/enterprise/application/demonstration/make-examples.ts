import type { ExampleFirms } from '@features/access';
import type { Tx, WritePool } from '@platform/database';
import type { Journal } from '@platform/journal';
import { localDate, ok, type Result } from '@pure/kernel';
import type { Particulars } from '../../domain/enterprise';
import type { EnterpriseStore } from '../enterprise-store';
import type { PublishedStore } from '../publication/published-store';
import type { AttachExamples, ExampleRefusal } from './attach-examples';

type Firm = Awaited<ReturnType<ExampleFirms['list']>>[number];

/** Numbers of no company: of the right form, and never given to anybody. */
const EXAMPLE_USCC = '91350200DEM000001C';
const EXAMPLE_UBN = '99999981';

const nobody = { uscc: null, ubn: null, route: null, thirdTerritory: null, website: null, registeredOn: localDate('2020-01-01') } as const;

function particularsOf({ side, name }: Firm): Particulars {
  const english = name.en === undefined ? {} : { en: name.en };
  return side === 'mainland'
    ? { ...nobody, subject: 'mainland', name: { 'zh-Hans': name['zh-Hans'] ?? '', ...english }, uscc: EXAMPLE_USCC, route: 'direct', address: '福建省厦门市（示例地址）', territory: '350200' }
    : { ...nobody, subject: 'taiwan-registered', name: { 'zh-Hant': name['zh-Hant'] ?? '', ...english }, ubn: EXAMPLE_UBN, address: '新竹市（範例地址）', territory: 'TW' };
}

type Stores = Readonly<{ enterprises: EnterpriseStore; published: PublishedStore }>;

/** Gives each example firm of the demonstration a verified example enterprise, with a contact and a proof, once. */
export class MakeExamples {
  constructor(
    private readonly pool: WritePool,
    private readonly firms: ExampleFirms,
    private readonly stores: Stores,
    private readonly attaching: AttachExamples,
    private readonly journal: Journal,
  ) {}

  /** How many were made. */
  async execute(): Promise<Result<number, ExampleRefusal>> {
    let made = 0;
    for (const firm of await this.firms.list()) {
      const known = await this.stores.enterprises.findOfOrganisation(firm.organisation);
      if (known && !known.example) continue;
      const complete = await this.pool.transaction((tx) => this.complete(tx, firm, known?.id ?? null), { organisation: firm.organisation });
      if (!complete.ok) return complete;
      if (!known) made += 1;
    }
    return ok(made);
  }

  private async complete(tx: Tx, firm: Firm, known: string | null): Promise<Result<null, ExampleRefusal>> {
    const id = known ?? (await this.make(tx, firm));
    const { contacts, evidence } = await this.stores.enterprises.attachedTo(tx, id);
    return contacts === 0 && evidence.length === 0 ? this.attaching.within(tx, { ...firm, id }) : ok(null);
  }

  private async make(tx: Tx, firm: Firm): Promise<string> {
    const { enterprises, published } = this.stores;
    const { id } = await enterprises.createEnterprise(tx, { organisation: firm.organisation, particulars: particularsOf(firm), example: true });
    await enterprises.saveNumber(tx, id);
    await published.savePublished(tx, await enterprises.saveState(tx, id, { state: 'verified', revising: null }), 'verified');
    for (const act of ['enterprise.registered', 'enterprise.verified'] as const) {
      await this.journal.record(tx, { act, by: { via: 'system' }, subject: { kind: 'enterprise', id }, content: { example: true } });
    }
    return id;
  }
}
