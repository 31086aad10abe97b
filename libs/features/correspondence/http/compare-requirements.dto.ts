import { IsObject } from 'class-validator';

/** Two requirements on one characteristic, by the columns of `requirements.jsonl`; further members are left alone. */
export class CompareRequirementsBody {
  @IsObject()
  a: object;

  @IsObject()
  b: object;
}
