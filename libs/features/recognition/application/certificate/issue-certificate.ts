import type { Tx } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { PersonErased } from '@platform/personal';
import type { PublicLog } from '@platform/publishing';
import type { Secrets } from '@platform/sealing';
import { type Digest, disclosureDigest, disclosureOf, holderFields, type RecognitionDocument, type RecognitionDocumentRefusal } from '@pure/credential';
import { type LocalDate, ok, refuse, type Result } from '@pure/kernel';
import { certificateDocument, type IssueContent, type IssueHolder, type Names } from '../../domain/certificate/certificate-document';
import type { CertificateState } from '../../domain/certificate/measure';
import type { CertificatePlaces } from './certificate-places';
import type { CertificateStore, KeptCertificate } from './certificate-store';
import type { HolderDisclosures, HolderFields, SealedHolder } from './holder-fields';
import type { RecordCertificateAct } from './record-certificate-act';

/**
 * A recognition that two persons decided. `application`: its id; `applicant`, `handler`: organisations that applied and that decided, UUIDs; `account`: who applied; `heldBy`: place of the person, who took it over;
 * `received`: when the application was.
 */
export type ToIssue = IssueContent & Readonly<{ application: string; applicant: string; account: string; heldBy: string | null; handler: string; received: LocalDate; holder: IssueHolder; by: Actor }>;
export type ToAnnul = Readonly<{ application: string; on: LocalDate; body: Names; by: Actor }>;
export type IssuedCertificate = Readonly<{ number: string; version: number }>;
/** `CERTIFICATE_STATE`: the one that the application has was revoked or is suspended. */
export type IssueRefusal = PersonErased | RecognitionDocumentRefusal | Readonly<{ code: 'CERTIFICATE_STATE'; state: CertificateState }>;
export type IssueStores = Readonly<{ certificates: CertificateStore; places: CertificatePlaces; holders: HolderFields }>;
type Made = Readonly<{ document: RecognitionDocument; disclosures: HolderDisclosures; org: string | null }>;

const SALT = 16;

export type IssueMeans = Readonly<{ secrets: Secrets; sha256: Digest }>;

/** Gives a recognition its certificate, in the transaction of the decision: the number, the document, its record in the public log. */
export class IssueCertificate {
  constructor(
    private readonly stores: IssueStores,
    private readonly recording: RecordCertificateAct,
    private readonly log: PublicLog,
    private readonly journal: Journal,
    private readonly means: IssueMeans,
  ) {}

  /** Refused, it has written nothing. Where the application has one from a decision before, that one says from now on what was decided anew. */
  async issue(tx: Tx, asked: ToIssue): Promise<Result<IssuedCertificate, IssueRefusal>> {
    const before = await this.stores.certificates.lockOf(tx, asked.application);
    if (before && before.state !== 'valid') return refuse({ code: 'CERTIFICATE_STATE', state: before.state });
    const made = await this.make(tx, asked, before);
    if (!made.ok) return made;
    const { document, disclosures, org } = made.value;
    const { number, version, catalogue, example = false } = document;
    const holder = before || asked.holder.kind === 'firm' ? ok(null) : await this.stores.holders.seal(tx, { number, organisation: asked.applicant, person: asked.holder.person }, disclosures);
    if (!holder.ok) return holder;
    await (before ? this.amend(tx, asked, document) : this.create(tx, asked, document, holder.value));
    await this.log.add(tx, { kind: 'recognition', number, version, org, document, example });
    await this.journal.record(tx, {
      act: 'recognition.certificate-issued', by: asked.by, subject: { kind: 'certificate', id: number },
      content: { number, version, application: asked.application, organisation: asked.applicant, applicant: asked.account, heldBy: asked.heldBy, regulator: asked.handler, catalogue: catalogue.id, row: catalogue.row },
    });
    return ok({ number, version });
  }

  /** Revokes the certificate of an application that is decided against after all; null where it has none that holds. */
  async annul(tx: Tx, { application, on, body, by }: ToAnnul): Promise<string | null> {
    const before = await this.stores.certificates.lockOf(tx, application);
    if (!before || before.state === 'revoked') return null;
    await this.recording.within(tx, before, { act: 'revoke', reason: 'decision-annulled', on, body, until: null, by });
    return before.number;
  }

  /** What is amended keeps the digests of before: the person is the same. */
  private async make(tx: Tx, asked: ToIssue, before: KeptCertificate | null): Promise<Result<Made, RecognitionDocumentRefusal>> {
    const disclosures = before ? {} : this.disclosuresOf(asked.holder);
    const digests = before ? before.document.holder.digests : await Promise.all(Object.values(disclosures).map((text) => disclosureDigest(text, this.means.sha256)));
    const number = before?.number ?? (await this.stores.certificates.nextNumber(tx));
    const document = certificateDocument(asked, asked.holder, { number, version: (before?.records ?? 0) + 1, digests });
    return document.ok ? ok({ document: document.value, disclosures, org: asked.holder.kind === 'firm' ? asked.holder.registered : null }) : document;
  }

  private disclosuresOf(holder: IssueHolder): HolderDisclosures {
    if (holder.kind === 'firm') return {};
    return Object.fromEntries(holderFields.flatMap((name) => {
      const text = holder.texts[name];
      return text === undefined ? [] : [[name, disclosureOf(this.means.secrets.bytes(SALT).toString('base64url'), name, text)]];
    }));
  }

  private async create(tx: Tx, { application, handler, received }: ToIssue, document: RecognitionDocument, holder: SealedHolder | null): Promise<void> {
    const { certificates, places, holders } = this.stores;
    const { number, example = false } = document;
    await certificates.create(tx, document, { application, organisation: handler, received });
    await places.draw(tx, { number, example });
    if (holder) await holders.create(tx, holder);
  }

  private async amend(tx: Tx, { decision: { on, body } }: ToIssue, document: RecognitionDocument): Promise<void> {
    await this.stores.certificates.saveVersion(tx, document);
    await this.stores.certificates.createAct(tx, document.number, { record: document.version, act: 'amend', reason: 'decided-anew', by: body, on });
  }
}
