import { IsLocalDate } from '@platform/http';
import { type RevealPurpose, revealPurposes } from '@platform/personal';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { deskOrders, type DeskQueue, deskQueues } from '../../application/desk/desk-store';
import { type EvidenceKind, evidenceKinds } from '../../domain/application/requirement';
import { type DecidedAct, decidedActs } from '../../domain/decision/decided-act';
import { type ReturnReason, returnReasons } from '../../domain/desk/return-reason';
import { type VerificationOutcome, verificationOutcomes, type VerificationSource, verificationSources } from '../../domain/desk/verification';

export const LONGEST_WORDS = 4000;
export const LONGEST_LINE = 200;
export const LONGEST_PART = 1000;
export const LONGEST_BASIS = 400;
export const LONGEST_NUMBER = 80;

export class DeskQuery {
  @IsOptional() @IsIn(deskQueues)
  queue?: DeskQueue;

  /** Id of a catalogue. */
  @IsOptional() @IsString() @MaxLength(100)
  catalogue?: string;

  /** Part of a number GT-A. */
  @IsOptional() @IsString() @MaxLength(40)
  number?: string;

  @IsOptional() @IsIn(deskOrders)
  sort: (typeof deskOrders)[number] = 'due';

  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  limit: number = 20;

  /** `next` of the page before. */
  @IsOptional() @IsUUID()
  after?: string;
}

export class ReturnBody {
  @IsIn(returnReasons)
  reason: ReturnReason;

  @IsOptional() @IsString() @Matches(/\S/u) @MaxLength(LONGEST_WORDS)
  words?: string;

  /** What is to be handed in. */
  @IsOptional() @IsArray() @ArrayMaxSize(evidenceKinds.length) @ArrayUnique() @IsIn(evidenceKinds, { each: true })
  evidence?: EvidenceKind[];

  /** Last day to answer. */
  @IsOptional() @IsLocalDate()
  due?: string;
}

export class VerificationBody {
  @IsIn(verificationOutcomes)
  outcome: VerificationOutcome;

  @IsIn(verificationSources)
  source: VerificationSource;

  /** Register or body. */
  @IsString() @IsNotEmpty() @Matches(/\S/u) @MaxLength(LONGEST_LINE)
  askedOf: string;

  /** Number of the entry, letter or notarial document. */
  @IsOptional() @IsString() @Matches(/\S/u) @MaxLength(LONGEST_NUMBER)
  reference?: string;

  /** Hex, of the document. */
  @IsOptional() @Matches(/^[0-9a-f]{64}$/)
  sha256?: string;

  @IsLocalDate()
  on: string;
}

export class DecisionBody {
  @IsIn(decidedActs)
  act: DecidedAct;

  /** Of the row; absent where it has none, or nothing is recognised. */
  @IsOptional() @IsString() @MaxLength(20)
  level?: string;

  @IsOptional() @IsString() @Matches(/\S/u) @MaxLength(LONGEST_PART)
  part?: string;

  /** Article, or condition of the row. */
  @IsString() @IsNotEmpty() @Matches(/\S/u) @MaxLength(LONGEST_BASIS)
  basis: string;

  @IsString() @IsNotEmpty() @Matches(/\S/u) @MaxLength(LONGEST_WORDS)
  reasons: string;

  /** As the body numbers the decision or the paper. */
  @IsOptional() @IsString() @Matches(/\S/u) @MaxLength(LONGEST_NUMBER)
  officialNumber?: string;

  /** Last day; absent: without end. */
  @IsOptional() @IsLocalDate()
  validUntil?: string;
}

export class WhyBody {
  @IsString() @IsNotEmpty() @Matches(/\S/u) @MaxLength(LONGEST_WORDS)
  words: string;
}

export class RevealHolderBody {
  @IsIn(revealPurposes)
  purpose: RevealPurpose;

  @IsString() @IsNotEmpty() @Matches(/\S/u) @MaxLength(LONGEST_LINE)
  reason: string;
}
