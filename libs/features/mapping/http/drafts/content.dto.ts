import { type Degree, degrees, type DeviationKind, deviationKinds, type Grade, type Relation, relations } from '@pure/equivalence';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsNotEmpty, IsString, Matches, MaxLength, ValidateIf, ValidateNested } from 'class-validator';
import { type DeviationWeight, deviationWeights, type EndKind, endKinds, type Method, methods, MOST_ROWS, type Rationale, rationales } from '../../domain/content';

export const LONGEST_WORDS = 4_000;
export const MOST_ENDS = 200;
export const MOST_EVIDENCE = 20;
export const grades: readonly Grade[] = [0, 1, 2, 3, 4, 5];

const given = (_: unknown, value: unknown): boolean => value !== null;

class EndBody {
  @IsIn(endKinds)
  kind: EndKind;

  @IsString() @IsNotEmpty() @MaxLength(200)
  ref: string;
}

class EvidenceBody {
  @IsString() @MaxLength(1_000)
  source: string;

  @IsString() @MaxLength(500)
  locator: string;

  @ValidateIf(given) @IsIn(grades)
  grade: Grade | null;
}

class StatedBody {
  @IsArray() @ArrayUnique() @IsIn(relations, { each: true })
  relations: Relation[];

  @IsBoolean()
  negated: boolean;

  @IsArray() @ArrayMaxSize(MOST_EVIDENCE) @ValidateNested({ each: true }) @Type(() => EvidenceBody)
  evidence: EvidenceBody[];
}

export class RowBody extends StatedBody {
  @IsArray() @ArrayMaxSize(MOST_ENDS) @ValidateNested({ each: true }) @Type(() => EndBody)
  sources: EndBody[];

  @IsArray() @ArrayMaxSize(MOST_ENDS) @ValidateNested({ each: true }) @Type(() => EndBody)
  targets: EndBody[];

  @IsString() @MaxLength(LONGEST_WORDS)
  qualifiers: string;

  @ValidateIf(given) @IsIn(rationales)
  rationale: Rationale | null;

  @ValidateIf(given) @IsIn(deviationKinds)
  deviation: DeviationKind | null;

  @IsString() @MaxLength(LONGEST_WORDS)
  reason: string;

  @ValidateIf(given) @IsIn(deviationWeights)
  severity: DeviationWeight | null;

  @IsIn(methods)
  method: Method;

  @IsBoolean()
  confirmed: boolean;

  @ValidateIf(given) @IsBoolean()
  extraTest: boolean | null;
}

export class KeyedRowBody extends RowBody {
  @IsString() @Matches(/^r[1-9]\d{0,5}$/)
  key: string;
}

export class DocumentBody extends StatedBody {
  @ValidateIf(given) @IsIn(degrees)
  degree: Degree | null;

  @IsString() @MaxLength(LONGEST_WORDS)
  rationale: string;

  @IsBoolean()
  deviationsSeen: boolean;

  @IsBoolean()
  deviationsComplete: boolean;
}

export class WholeBody {
  @ValidateNested() @Type(() => DocumentBody) @IsNotEmpty()
  document: DocumentBody;

  @IsArray() @ArrayMaxSize(MOST_ROWS) @ValidateNested({ each: true }) @Type(() => KeyedRowBody)
  rows: KeyedRowBody[];
}
