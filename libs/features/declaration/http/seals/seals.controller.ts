import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, CurrentActor, Permission, Public, TakesJson, text } from '@platform/http';
import type { Actor } from '@platform/permissions';
import type { Json } from '@pure/kernel';
import { AttachSeal } from '../../application/seals/attach-seal';
import { ReadSeal } from '../../application/seals/read-seal';
import { actedFor } from '../acted-for';
import { DeclarationId } from '../declaration-id';
import { uuid } from '../drafts/drafts.schemas';
import { sealBody } from './seal-body';
import { SealBody } from './seals.dto';
import { readSealStatus, sealStatus, sealTelling } from './seals.problems';
import { sealAttached, sealFile, sealSeen } from './seals.schemas';

@ApiTags('declarations')
@Controller('api/v1/declarations')
export class SealsController {
  constructor(
    private readonly attaching: AttachSeal,
    private readonly reading: ReadSeal,
  ) {}

  @Put(':id/seal')
  @Permission('declaration:seal')
  @ApiOperation({ summary: 'Attach the seal of the enterprise (电子签章) to a published version; everything about it is checked first' })
  @ApiParam({ name: 'id', schema: uuid })
  @TakesJson(sealFile, sealAttached, 'Everybody sees it; the same seal once more changes nothing')
  async attach(@DeclarationId() id: string, @Body() { statement, certificates, signature }: SealBody, @CurrentActor() by: Actor) {
    const file = { statement, certificates, signature } as Json;
    return bodyOrProblem(await this.attaching.execute(id, file, { acting: actedFor(by), by }), sealStatus, sealBody, sealTelling);
  }

  @Get(':number/versions/:version/seal')
  @Public('Everybody may check who sealed a declaration')
  @ApiOperation({ summary: 'The seal of a version, as it was handed in, and what was found of it' })
  @ApiParam({ name: 'number', schema: text({ maxLength: 60, example: 'GT-D-2026-000001-X' }) })
  @ApiParam({ name: 'version', schema: text({ maxLength: 9, example: '1' }) })
  @AnswersJson(sealSeen, 'To be checked against the document')
  async seal(@Param('number') typed: string, @Param('version') which: string) {
    const found = await this.reading.execute(typed, /^[1-9]\d{0,8}$/.test(which) ? Number(which) : 0);
    return bodyOrProblem(found, readSealStatus, (seal) => ({ ...sealBody(seal), file: parsed(seal.file) }));
  }
}

function parsed(file: string): unknown {
  return JSON.parse(file);
}
