import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { dayOf, Language, Public, TakesJson } from '@platform/http';
import type { Locale } from '@platform/locale';
import { checkIdentity } from '@pure/identity-number';
import { Clock } from '@pure/kernel';
import { CheckIdentityBody } from './check-identity.dto';
import { checkedBody } from './checked-body';
import { checkedIdentity, checkIdentityBody } from './identity.schemas';

@ApiTags('numbers')
@Controller('api/v1/identities')
@Public('a check of form and check digit tells nothing about the holder, and nothing is kept')
export class IdentitiesController {
  constructor(private readonly clock: Clock) {}

  @Post('check')
  @HttpCode(200)
  @ApiOperation({ summary: 'Form and check digit of an identity number by the rule of a day; nothing is stored' })
  @TakesJson(checkIdentityBody, checkedIdentity, 'Whether the number is well formed, and what is wrong with it')
  async check(@Body() { kind, value, asOf }: CheckIdentityBody, @Language() locale: Locale) {
    const day = dayOf(asOf) ?? (await this.clock.today());
    return checkedBody(checkIdentity({ kind, value, asOf: day }), locale);
  }
}
