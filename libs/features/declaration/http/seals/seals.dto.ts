import { IsArray, IsObject, IsString } from 'class-validator';

export class SealBody {
  @IsObject()
  statement: object;

  @IsArray()
  certificates: unknown[];

  @IsString()
  signature: string;
}
