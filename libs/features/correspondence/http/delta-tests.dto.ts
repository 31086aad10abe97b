import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsNotEmpty, IsObject, IsString, ValidateNested } from 'class-validator';
import { CircumstancesForm } from './circumstances.dto';

/** Most targets of one question, and most editions that it may say are met. */
export const MOST_TARGETS = 20;
export const MOST_CONFORMITIES = 200;

/** Rows are read one by one by the use case, so that a faulty one is told and the others count. */
export class EvidenceForm {
  /** Numbers of editions that the product is shown to meet. */
  @IsArray() @ArrayMaxSize(MOST_CONFORMITIES) @IsString({ each: true })
  conformity: string[] = [];

  @IsArray()
  values: unknown[] = [];
}

export class DeltaTestsBody extends CircumstancesForm {
  /** Numbers of the editions that are wanted. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_TARGETS) @IsString({ each: true }) @IsNotEmpty({ each: true })
  targets: string[];

  @IsObject() @ValidateNested() @Type(() => EvidenceForm)
  evidence: EvidenceForm;
}
