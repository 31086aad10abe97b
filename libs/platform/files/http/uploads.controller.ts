import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { actingOf, AnswersJson, bodyOrProblem, Bytes, CreatesJson, CurrentActor, CurrentCaller, Permission, TakesBytes } from '@platform/http';
import { IdempotencyKey, type Keyed, TakesIdempotencyKey } from '@platform/idempotency';
import type { Actor, Caller } from '@platform/permissions';
import { ReadFiles } from '../reading/read-files';
import { LARGEST_PART, type PartRefusal } from '../uploads/upload';
import { Uploads } from '../uploads/uploads';
import { UploadBody } from './files.dto';
import { openStatus, partStatus } from './files.problems';
import { bodyOfUpload, offset, upload, uploadBody, uuid } from './files.schemas';
import { UploadId, UploadOffset } from './sent';

/** Where the next part begins, for programs that do not read the text. */
const rightOffset = (refusal: PartRefusal): Readonly<Record<string, number>> => ('received' in refusal ? { received: refusal.received } : {});

@ApiTags('files')
@Controller('api/v1/files')
export class UploadsController {
  constructor(
    private readonly uploads: Uploads,
    private readonly files: ReadFiles,
  ) {}

  @Post()
  @Permission('file:upload')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Begin to hand in a file; its bytes come in parts' })
  @CreatesJson(uploadBody, upload, 'The upload, which waits for its first part')
  async open(@Body() { name, mediaType, size }: UploadBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor, @IdempotencyKey() keyed: Keyed | null) {
    const opened = await this.uploads.open({ name, mediaType, size }, actingOf(caller), caller, by, keyed);
    return bodyOrProblem(opened, openStatus, (one) => bodyOfUpload(one, null));
  }

  @Get(':id/upload')
  @Permission('file:upload')
  @ApiOperation({ summary: 'How far an upload has come' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(upload, 'The upload; the next part begins at `received`')
  async standing(@UploadId() id: string, @CurrentCaller() caller: Caller) {
    const found = await this.uploads.find(id, actingOf(caller));
    const kept = await this.files.find(id, actingOf(caller));
    return bodyOrProblem(found, partStatus, (one) => bodyOfUpload(one, kept));
  }

  @Put(':id/content')
  @HttpCode(200)
  @Permission('file:upload')
  @TakesBytes(LARGEST_PART)
  @ApiOperation({ summary: 'Send a part of a file; with the last one it is checked and kept. While the scanner is away the file waits, and is finished by itself; an empty part asks again at once' })
  @ApiParam({ name: 'id', schema: uuid })
  @ApiHeader({ name: 'Upload-Offset', required: true, description: 'Where the part begins, in bytes; another place than `received` is refused with the right one', schema: offset })
  @AnswersJson(upload, 'The upload; once it is finished, with its file')
  async receive(@UploadId() id: string, @UploadOffset() at: number | null, @Bytes() bytes: Buffer | null, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    const received = await this.uploads.receive(id, { offset: at, bytes }, actingOf(caller), by);
    const kept = received.ok ? await this.files.find(id, actingOf(caller)) : null;
    return bodyOrProblem(received, partStatus, (one) => bodyOfUpload(one, kept), rightOffset);
  }
}
