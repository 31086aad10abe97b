import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { type EvidenceKind, evidenceKinds } from '../../application/vault/vault-store';

export const LONGEST_NOTE = 1000;

export class EvidenceBody {
  @IsIn(evidenceKinds)
  kind: EvidenceKind;

  /** Id of a file that the enterprise has uploaded. */
  @IsUUID()
  file: string;

  @IsOptional() @IsString() @Length(1, LONGEST_NOTE)
  note?: string | null;
}
