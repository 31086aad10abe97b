import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { actingOf, bodyOrProblem, CreatesJson, CurrentActor, CurrentCaller, KnownId, Permission } from '@platform/http';
import { IdempotencyKey, type Keyed, TakesIdempotencyKey } from '@platform/idempotency';
import type { Actor, Caller } from '@platform/permissions';
import { ManageEvidence } from '../../application/attached/manage-evidence';
import { evidenceStatus, tellingOf } from '../enterprise.problems';
import { evidenceBody } from '../register/enterprise-body';
import { EnterpriseId } from '../enterprise-id';
import { uuid } from '../plain.schemas';
import { EvidenceBody } from './attached.dto';
import { evidence, evidenceAsked } from './attached.schemas';

@ApiTags('enterprises')
@Controller('api/v1/enterprises/:id/evidence')
export class EvidenceController {
  constructor(private readonly managing: ManageEvidence) {}

  @Post()
  @Permission('evidence:add')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Hand in an uploaded file as a proof' })
  @ApiParam({ name: 'id', schema: uuid })
  @CreatesJson(evidenceAsked, evidence, 'The proof')
  async add(@EnterpriseId() id: string, @Body() { kind, file, note }: EvidenceBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor, @IdempotencyKey() keyed: Keyed | null) {
    const added = await this.managing.add(id, { kind, file, note: note ?? null }, { acting: actingOf(caller), account: caller.account, by, keyed });
    return bodyOrProblem(added, evidenceStatus, evidenceBody, tellingOf);
  }

  @Post(':evidence/remove')
  @HttpCode(204)
  @Permission('evidence:remove')
  @ApiOperation({ summary: 'Take a proof away; that there was one stays' })
  @ApiParam({ name: 'id', schema: uuid })
  @ApiParam({ name: 'evidence', schema: uuid })
  @ApiNoContentResponse({ description: 'It is gone' })
  async remove(@EnterpriseId() id: string, @KnownId('EVIDENCE_UNKNOWN', 'evidence') proof: string, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.managing.remove(id, proof, { acting: actingOf(caller), account: caller.account, by }), evidenceStatus, () => null, tellingOf);
  }
}
