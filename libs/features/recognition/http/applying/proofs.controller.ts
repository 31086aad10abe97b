import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, CreatesJson, CurrentActor, CurrentCaller, Permission } from '@platform/http';
import { IdempotencyKey, type Keyed, TakesIdempotencyKey } from '@platform/idempotency';
import type { Actor, Caller } from '@platform/permissions';
import { KeepProofs } from '../../application/applying/keep-proofs';
import { ReadApplications } from '../../application/applying/read-applications';
import { applicationBody } from './application-body';
import { ApplicationId, ProofId } from './application-id';
import { ProofBody } from './applying.dto';
import { proofStatus, tellingOf, unknownStatus } from './applying.problems';
import { applicationId, proofAsked, proofId, recognitionApplication } from './applying.schemas';

@ApiTags('recognition-applications')
@Controller('api/v1/recognition/applications/:id/proofs')
export class ProofsController {
  constructor(
    private readonly keeping: KeepProofs,
    private readonly reading: ReadApplications,
  ) {}

  @Post()
  @Permission('recognition-application:add-proof')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Add an uploaded file as a proof; a picture of nothing is refused' })
  @ApiParam(applicationId)
  @CreatesJson(proofAsked, recognitionApplication, 'The application with it')
  async add(@ApplicationId() id: string, @Body() { kind, file, condition = null }: ProofBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor, @IdempotencyKey() keyed: Keyed | null) {
    bodyOrProblem(await this.keeping.add(id, { kind, file, condition }, { applicant: caller, by, keyed }), proofStatus, () => null, tellingOf);
    return this.view(id, caller);
  }

  @Post(':proof/remove')
  @HttpCode(200)
  @Permission('recognition-application:remove-proof')
  @ApiOperation({ summary: 'Take a proof away; whoever had it submitted keeps it in what was submitted' })
  @ApiParam(applicationId)
  @ApiParam(proofId)
  @AnswersJson(recognitionApplication, 'The application without it')
  async remove(@ApplicationId() id: string, @ProofId() proof: string, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.keeping.remove(id, proof, { applicant: caller, by }), proofStatus, () => null, tellingOf);
    return this.view(id, caller);
  }

  private async view(id: string, caller: Caller) {
    return bodyOrProblem(await this.reading.one(id, caller), unknownStatus, applicationBody);
  }
}
