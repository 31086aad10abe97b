import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { actingOf, AnswersJson, bodyOrProblem, CreatesJson, CurrentActor, CurrentCaller, HttpProblem, Permission } from '@platform/http';
import { IdempotencyKey, type Keyed, TakesIdempotencyKey } from '@platform/idempotency';
import type { Actor, Caller } from '@platform/permissions';
import { KeepEvidence } from '../../application/vault/keep-evidence';
import { DeclarationId } from '../declaration-id';
import { unknownStatus } from '../declaration.problems';
import { uuid } from '../drafts/drafts.schemas';
import { EvidenceBody } from './vault.dto';
import { vaultStatus } from './vault.problems';
import { evidenceAsked, evidenceList } from './vault.schemas';

const EvidenceId = () => Param('evidence', new ParseUUIDPipe({ exceptionFactory: () => new HttpProblem({ status: 404, code: 'EVIDENCE_UNKNOWN' }) }));

@ApiTags('declarations')
@Controller('api/v1/declarations/:id/evidence')
export class VaultController {
  constructor(private readonly keeping: KeepEvidence) {}

  @Get()
  @Permission('declaration:evidence')
  @ApiOperation({ summary: 'Proofs of a declaration, which its owner alone sees' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(evidenceList, 'In the order in which they were added')
  async list(@DeclarationId() id: string, @CurrentCaller() caller: Caller) {
    return bodyOrProblem(await this.keeping.list(id, actingOf(caller)), unknownStatus, (items) => ({ items: items.map((item) => ({ ...item })) }));
  }

  @Post()
  @Permission('declaration:prove')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Keep an uploaded file as a proof' })
  @ApiParam({ name: 'id', schema: uuid })
  @CreatesJson(evidenceAsked, evidenceList, 'All proofs of the declaration')
  async add(@DeclarationId() id: string, @Body() { kind, file, note }: EvidenceBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor, @IdempotencyKey() keyed: Keyed | null) {
    bodyOrProblem(await this.keeping.add(id, { kind, file, note: note ?? null }, { acting: actingOf(caller), account: caller.account, by, keyed }), vaultStatus, () => null);
    return this.list(id, caller);
  }

  @Post(':evidence/disclose')
  @HttpCode(200)
  @Permission('declaration:disclose')
  @ApiOperation({ summary: 'Let the competent regulator read a proof; that stays so' })
  @ApiParam({ name: 'id', schema: uuid })
  @ApiParam({ name: 'evidence', schema: uuid })
  @AnswersJson(evidenceList, 'All proofs of the declaration')
  async disclose(@DeclarationId() id: string, @EvidenceId() evidence: string, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.keeping.disclose(id, evidence, { acting: actingOf(caller), account: caller.account, by }), vaultStatus, () => null);
    return this.list(id, caller);
  }

  @Post(':evidence/remove')
  @HttpCode(200)
  @Permission('declaration:unprove')
  @ApiOperation({ summary: 'Take a proof away that was not disclosed' })
  @ApiParam({ name: 'id', schema: uuid })
  @ApiParam({ name: 'evidence', schema: uuid })
  @AnswersJson(evidenceList, 'All proofs of the declaration')
  async remove(@DeclarationId() id: string, @EvidenceId() evidence: string, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.keeping.remove(id, evidence, { acting: actingOf(caller), account: caller.account, by }), vaultStatus, () => null);
    return this.list(id, caller);
  }
}
