import { IsBoolean, IsObject, IsOptional } from 'class-validator';

export class SigningBody {
  @IsOptional() @IsBoolean()
  named: boolean = false;
}

export class PublishBody {
  /** The answer of the browser, as JSON (WebAuthn Level 3, 5.1.8). */
  @IsOptional() @IsObject()
  passkey?: object;
}
