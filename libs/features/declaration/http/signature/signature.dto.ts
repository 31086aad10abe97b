import { IsBoolean, IsObject, IsOptional, IsUUID } from 'class-validator';

export class SigningBody {
  @IsOptional() @IsBoolean()
  named: boolean = false;
}

export class PublishBody {
  /** The answer of the browser, as JSON (WebAuthn Level 3, 5.1.8). */
  @IsOptional() @IsObject()
  passkey?: object;
}

export class NameBody {
  /** Of the name, as the person's own data has it. */
  @IsUUID()
  id: string;
}
