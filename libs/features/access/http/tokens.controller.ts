import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { actingOf, AnswersJson, bodyOrProblem, CreatesJson, CurrentActor, CurrentCaller, KnownId, Permission, QueryParameters, type RefusalStatus } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import { CreateToken } from '../application/tokens/create-token';
import { ListTokens } from '../application/tokens/list-tokens';
import { type RevokeRefusal, RevokeToken } from '../application/tokens/revoke-token';
import type { Token } from '../application/tokens/token-store';
import { scopeStatus } from './members.problems';
import { uuid } from './organisations/organisations.schemas';
import { pageAsked, pageBody, pageParameters, PageQuery } from './organisations/page.query';
import { CreateTokenBody } from './tokens.dto';
import { createdToken, token, tokenAsked, tokenList } from './tokens.schemas';

const tokenStatus = { TOKEN_UNKNOWN: 404, TOKEN_REVOKED: 409 } as const satisfies RefusalStatus<RevokeRefusal>;
const tokenBody = ({ scopes, ...rest }: Token) => ({ ...rest, scopes: [...scopes] });

@ApiTags('tokens')
@Controller('api/v1/tokens')
export class TokensController {
  constructor(
    private readonly listing: ListTokens,
    private readonly creating: CreateToken,
    private readonly revoking: RevokeToken,
  ) {}

  @Get()
  @Permission('token:list')
  @ApiOperation({ summary: 'Tokens of the membership with which one acts, newest first, and what a new one can be for' })
  @QueryParameters(pageParameters)
  @AnswersJson(tokenList, 'One page')
  async list(@CurrentCaller() caller: Caller, @Query() query: PageQuery) {
    const acting = actingOf(caller);
    return { ...pageBody(await this.listing.execute(pageAsked(query), acting), tokenBody), offered: [...this.listing.offered(acting)] };
  }

  @Post()
  @Permission('token:create')
  @ApiOperation({ summary: 'Make a token for programs; it acts as the membership, for some of what that may, for a year at most' })
  @CreatesJson(tokenAsked, createdToken, 'The token with its secret, which is shown this once')
  async create(@Body() body: CreateTokenBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    const created = await this.creating.execute(body, actingOf(caller), by);
    return bodyOrProblem(created, scopeStatus, (made) => ({ token: tokenBody(made.token), secret: made.secret }));
  }

  @Post(':id/revoke')
  @HttpCode(200)
  @Permission('token:revoke')
  @ApiOperation({ summary: 'Make a token void from the next request on' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(token, 'The revoked token')
  async revoke(@KnownId('TOKEN_UNKNOWN') id: string, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    return bodyOrProblem(await this.revoking.execute(id, actingOf(caller), by), tokenStatus, tokenBody);
  }
}
