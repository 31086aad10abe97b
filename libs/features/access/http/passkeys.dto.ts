import { IsObject, IsString, MaxLength, MinLength } from 'class-validator';

export class PasskeyBody {
  /** The answer of the browser, as JSON (WebAuthn Level 3, 5.1.8). */
  @IsObject()
  passkey: object;
}

export class NewPasskeyBody extends PasskeyBody {
  @IsString() @MinLength(1) @MaxLength(100)
  name: string;
}
