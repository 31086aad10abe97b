import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, HttpProblem, Public, type RefusalStatus, text } from '@platform/http';
import type { FastifyReply } from 'fastify';
import { MakeReceipt, type ReceiptRefusal } from '../application/make-receipt';
import { type LoggedRecord, RecordStore } from '../application/record-store';
import { loggedRecords } from './records.schemas';

const statuses = { PUBLIC_RECORD_UNKNOWN: 404, RECORD_NOT_LOGGED: 409 } as const satisfies RefusalStatus<ReceiptRefusal>;
const IMMUTABLE = 'public, max-age=31536000, immutable';
const LATEST = 'public, max-age=2';

const number = { name: 'number', schema: text({ maxLength: 100, example: 'GT-E-2026-000001-J' }) };
const version = { name: 'version', schema: text({ maxLength: 9, example: '1' }) };

const recordBody = ({ document: _, place, ...facts }: LoggedRecord) => ({ ...facts, place: place && { log: place.epoch.log, origin: place.epoch.origin, index: place.index } });

/** What was published, letter for letter, and the receipts by which it is found in the log. */
@ApiTags('log')
@Controller('api/v1/records')
@Public('Everybody may check what was published')
export class RecordsController {
  constructor(
    private readonly records: RecordStore,
    private readonly receipts: MakeReceipt,
  ) {}

  @Get(':number')
  @ApiOperation({ summary: 'The published versions of a number, the newest first, with their digests and their places in the log' })
  @ApiParam(number)
  @AnswersJson(loggedRecords, 'At least one')
  async versions(@Param('number') asked: string) {
    const found = await this.records.find({ number: asked });
    if (found.length === 0) throw new HttpProblem({ status: statuses.PUBLIC_RECORD_UNKNOWN, code: 'PUBLIC_RECORD_UNKNOWN' });
    return { items: found.map(recordBody) };
  }

  @Get(':number/:version/document')
  @ApiOperation({ summary: 'A published version, byte for byte: its digests are over exactly this' })
  @ApiParam(number)
  @ApiParam(version)
  @ApiOkResponse({ description: 'Canonical JSON (RFC 8785)', content: { 'application/json': { schema: { type: 'object' } } } })
  async document(@Param('number') asked: string, @Param('version') which: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const found = await this.records.version(asked, versionOf(which));
    if (!found) throw new HttpProblem({ status: statuses.PUBLIC_RECORD_UNKNOWN, code: 'PUBLIC_RECORD_UNKNOWN' });
    void reply.header('cache-control', IMMUTABLE);
    return new StreamableFile(Buffer.from(found.document), { type: 'application/json; charset=utf-8', disposition: `attachment; filename="${fileName(found)}.json"` });
  }

  @Get(':number/:version/proof')
  @ApiOperation({ summary: 'Its receipt under the newest head of the log, for checking without the platform (C2SP tlog-proof)' })
  @ApiParam(number)
  @ApiParam(version)
  @ApiOkResponse({ description: 'The text of a .tlog-proof file', content: { 'text/plain': { schema: text() } } })
  async proof(@Param('number') asked: string, @Param('version') which: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { text: receipt, record } = bodyOrProblem(await this.receipts.execute(asked, versionOf(which)), statuses, (made) => made);
    void reply.header('cache-control', LATEST);
    return new StreamableFile(Buffer.from(receipt), { type: 'text/plain; charset=utf-8', disposition: `attachment; filename="${fileName(record)}.tlog-proof"` });
  }
}

/** 0, which no version has, where it is none. */
const versionOf = (typed: string): number => (/^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : 0);

/** Of a document and its receipt alike: the beginning of the digest by which the log knows them. */
const fileName = ({ sha256 }: LoggedRecord): string => `record-${sha256.slice(0, 16)}`;
