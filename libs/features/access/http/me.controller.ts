import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersJson, CurrentCaller, Permission, record } from '@platform/http';
import type { Caller } from '@platform/permissions';
import { me } from './me.schemas';
import { SignedIn } from './signed-in';

@ApiTags('me')
@Controller('api/v1/me')
export class MeController {
  constructor(private readonly signedIn: SignedIn) {}

  @Get()
  @Permission('me:read')
  @ApiOperation({ summary: 'Who is signed in, and for whom they act' })
  @AnswersJson(record({ me }), 'The person, their memberships and this session')
  me(@CurrentCaller() { session }: Caller) {
    return this.signedIn.me(session);
  }
}
