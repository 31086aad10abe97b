import { ValidateBy } from 'class-validator';

export class VerifyProofBody {
  /** A proof as it was given out; what is wrong with it is told in the answer, not refused. */
  @ValidateBy({ name: 'isDefined', validator: { validate: (proof: unknown) => proof !== undefined } })
  proof: unknown;
}
