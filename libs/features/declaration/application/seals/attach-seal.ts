import type { Tx } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { Acting } from '@platform/permissions';
import type { VerifySm2 } from '@pure/certificate';
import { canonicalJson, type Json, ok, refuse, type Result } from '@pure/kernel';
import { judgeSeal, type SealAuthority, type SealRefusal } from '../../domain/seal/judge-seal';
import { readSeal } from '../../domain/seal/seal';
import type { OwnDeclaration } from '../drafts/draft-store';
import type { DeclarationUnknown, OwnDeclarations } from '../drafts/own-declaration';
import type { Seal, SealStore } from './seal-store';

/** `SEALS_NOT_CONFIGURED`: the operator named no authority; `SEAL_EXISTS`: the version has another seal. */
export type AttachRefusal = DeclarationUnknown | SealRefusal | Readonly<{ code: 'SEALS_NOT_CONFIGURED' | 'SEAL_UNREADABLE' | 'SEAL_EXISTS' }>;
export type SealMeans = Readonly<{ authorities: readonly SealAuthority[]; verify: VerifySm2 }>;
export type Attaching = Readonly<{ acting: Pick<Acting, 'organisation'>; by: Actor }>;

/** Puts the seal of the enterprise beside a version that is published, once everything about it holds. Nothing else is called one. */
export class AttachSeal {
  constructor(
    private readonly own: OwnDeclarations,
    private readonly seals: SealStore,
    private readonly journal: Journal,
    private readonly means: SealMeans,
  ) {}

  execute(id: string, file: Json, { acting, by }: Attaching): Promise<Result<Seal, AttachRefusal>> {
    return this.own.within<Seal, AttachRefusal>(id, acting, (tx, found) => this.attach(tx, found, file, by));
  }

  private async attach(tx: Tx, { id, number }: OwnDeclaration, json: Json, by: Actor): Promise<Result<Seal, AttachRefusal>> {
    if (this.means.authorities.length === 0) return refuse({ code: 'SEALS_NOT_CONFIGURED' });
    const file = readSeal(json);
    if (!file) return refuse({ code: 'SEAL_UNREADABLE' });
    const key = { number: file.statement.number, version: file.statement.version };
    const version = key.number === number ? await this.seals.sealable(tx, key) : null;
    if (!version) return refuse({ code: 'SEAL_OTHER_DOCUMENT' });
    const [text, before] = [canonicalJson(json), await this.seals.kept(tx, key)];
    if (before) return before.file === text ? ok(before) : refuse({ code: 'SEAL_EXISTS' });
    const judged = await judgeSeal(file, version, this.means);
    if (!judged.ok) return judged;
    await this.seals.createSeal(tx, key, judged.value, text);
    await this.journal.record(tx, { act: 'declaration.sealed', by, subject: { kind: 'declaration', id }, content: { ...key, licence: judged.value.licence, certificate: judged.value.serial } });
    return ok({ ...judged.value, receivedAt: version.now });
  }
}
