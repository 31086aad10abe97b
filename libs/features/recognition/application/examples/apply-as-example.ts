import type { Tx, WritePool } from '@platform/database';
import type { Files } from '@platform/files';
import type { Actor, Caller } from '@platform/permissions';
import type { LocalDate } from '@pure/kernel';
import { requirementsOf } from '../../domain/application/requirement';
import type { ApplicantActs } from '../applying/applicant-acts';
import type { ApplicationStore } from '../applying/application-store';
import type { BeginApplication } from '../applying/begin-application';
import type { KeepProofs } from '../applying/keep-proofs';
import type { SubmitApplication } from '../applying/submit-application';
import type { WriteApplication } from '../applying/write-application';
import type { FoundRow } from '../catalogue/catalogue-reading';
import { exampleCertificate } from './example-plan';

export type ExampleActor = Readonly<{ caller: Caller; by: Actor }>;
export type Applying = Readonly<{ begin: BeginApplication; write: WriteApplication; proofs: KeepProofs; submit: SubmitApplication; acts: ApplicantActs }>;
/** `picture`: PNG that says that it is an example. */
export type ExampleKept = Readonly<{ applications: ApplicationStore; files: Files; picture: () => Promise<Buffer> }>;

/** Nobody, and a guild that does not exist. */
const exampleEmployee = { name: '範例員工', permit_number: '12345678', birth_date: '1990-01-01' as LocalDate } as const;
const exampleFirm = { scope: '範例：房屋建築工程、道路工程', association: '範例營造業公會' } as const;

/** Applies as an example firm for an invented employee, or for itself, by what everybody does it with. */
export class ApplyAsExample {
  constructor(
    private readonly pool: WritePool,
    private readonly applying: Applying,
    private readonly kept: ExampleKept,
  ) {}

  /** How many examples the organisation has already, of people or of firms. */
  made(organisation: string, kind: 'person' | 'firm'): Promise<number> {
    return this.pool.transaction(async (tx) => (await this.kept.applications.page(tx, organisation, { limit: 100, after: null, account: null })).items.filter((each) => each.example && (each.kind === 'firm') === (kind === 'firm')).length, { organisation });
  }

  /** The id of a complete draft; null where something was refused. */
  async draft({ catalogue, row }: FoundRow, place: number, { caller, by }: ExampleActor): Promise<string | null> {
    const isFirm = row.kind === 'firm';
    const begun = await this.applying.begin.execute({ catalogue: catalogue.id, key: row.key, ...(isFirm ? { whose: 'firm', agreed: false } : { whose: 'employee', agreed: true }) }, { caller, by, keyed: null });
    if (!begun.ok) return null;
    const { id, organisation } = begun.value;
    const version = await this.pool.transaction(async (tx) => (await this.kept.applications.find(tx, id))?.version ?? 1, { organisation });
    const { paper, code, level } = row.taiwan;
    const [texts, said] = [{ ...(isFirm ? {} : exampleEmployee), certificate_number: exampleCertificate(place) }, isFirm ? exampleFirm : {}];
    const written = await this.applying.write.save(id, { answers: { paper, code, level, ...said }, permitKind: isFirm ? null : 'travel-permit', texts, background: { issuedOn: null, degree: null, years: null, employer: null } }, version, caller);
    if (!written.ok) return null;
    for (const { kind, condition } of requirementsOf(row, [])) {
      const file = await this.file(organisation, caller, by);
      if (file === null || !(await this.applying.proofs.add(id, { kind, condition, file }, { applicant: caller, by, keyed: null })).ok) return null;
    }
    return id;
  }

  async submit(id: string, version: number, { caller, by }: ExampleActor): Promise<boolean> {
    return (await this.applying.submit.submit(id, version, { applicant: caller, by })).ok;
  }

  async withdraw(id: string, { caller, by }: ExampleActor): Promise<boolean> {
    return (await this.applying.acts.withdraw(id, null, { applicant: caller, by })).ok;
  }

  async appeal(id: string, { caller, by }: ExampleActor): Promise<boolean> {
    return (await this.applying.acts.bring(id, 'appeal', '範例：對決定有異議。', { applicant: caller, by })).ok;
  }

  private async file(organisation: string, { account }: Caller, by: Actor): Promise<string | null> {
    const bytes = await this.kept.picture();
    const kept = await this.pool.transaction((tx: Tx) => this.kept.files.keep(tx, { organisation, account, name: '範例-證書.png', mediaType: 'image/png', bytes }, by), { organisation });
    return kept.ok ? kept.value.id : null;
  }
}
