import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { actingOf, bodyOrProblem, CreatesJson, CurrentActor, CurrentCaller, KnownId, Permission } from '@platform/http';
import { IdempotencyKey, type Keyed, keyStatus, TakesIdempotencyKey } from '@platform/idempotency';
import type { Actor, Caller } from '@platform/permissions';
import { ManageSites } from '../../application/register/manage-sites';
import { siteStatus, tellingOf } from '../enterprise.problems';
import { EnterpriseId } from '../enterprise-id';
import { SiteBody } from './enterprises.dto';
import { uuid } from '../plain.schemas';
import { site, siteAsked } from './enterprises.schemas';

@ApiTags('enterprises')
@Controller('api/v1/enterprises/:id/sites')
export class SitesController {
  constructor(private readonly sites: ManageSites) {}

  @Post()
  @Permission('site:add')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Add a place at which the enterprise works' })
  @ApiParam({ name: 'id', schema: uuid })
  @CreatesJson(siteAsked, site, 'The site')
  async add(@EnterpriseId() id: string, @Body() form: SiteBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor, @IdempotencyKey() keyed: Keyed | null) {
    return bodyOrProblem(await this.sites.add(id, { ...form }, { acting: actingOf(caller), by, keyed }), { ...siteStatus, ...keyStatus }, ({ id: made, kind, name, address, territory }) => ({ id: made, kind, name, address, territory }), tellingOf);
  }

  @Post(':site/remove')
  @HttpCode(204)
  @Permission('site:remove')
  @ApiOperation({ summary: 'Take a site away; it stays in the history' })
  @ApiParam({ name: 'id', schema: uuid })
  @ApiParam({ name: 'site', schema: uuid })
  @ApiNoContentResponse({ description: 'It is gone' })
  async remove(@EnterpriseId() id: string, @KnownId('SITE_UNKNOWN', 'site') siteId: string, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.sites.remove(id, siteId, { acting: actingOf(caller), by }), siteStatus, () => null, tellingOf);
  }
}
