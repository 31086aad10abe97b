import { Controller, Get, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, Public, QueryParameters, text } from '@platform/http';
import type { FastifyReply } from 'fastify';
import { CompareVersions } from '../../application/catalogue/compare-versions';
import { FindCatalogueDocument } from '../../application/catalogue/find-document';
import { FOREVER, sent } from '../certificate/file-answer';
import { catalogueStatus } from '../recognition.problems';
import { ChangesQuery } from './draft.dto';
import { catalogueId, changedBetween, changesParameters } from './draft.schemas';

type OfVersion = Readonly<{ catalogue: string; version: string }>;

@ApiTags('recognition')
@Public('Catalogues of recognition are public')
@Controller('api/v1/recognition')
export class CatalogueChangesController {
  constructor(
    private readonly comparing: CompareVersions,
    private readonly documents: FindCatalogueDocument,
  ) {}

  @Get('catalogues/:catalogue/changes')
  @ApiOperation({ summary: 'What changed between two versions of a catalogue, row by row' })
  @ApiParam({ name: 'catalogue', schema: catalogueId })
  @QueryParameters(changesParameters)
  @AnswersJson(changedBetween, 'Of the whole, and of rows by their keys')
  async changes(@Param('catalogue') id: string, @Query() { from, to }: ChangesQuery) {
    return bodyOrProblem(await this.comparing.execute(id, from, to), catalogueStatus, ({ head, diff }) => ({ catalogue: head, from, to, changes: diff }));
  }

  @Get('catalogues/:catalogue/versions/:version/document')
  @ApiOperation({ summary: 'A version as it was frozen, byte for byte: its digest is over exactly this, and every source stands in it' })
  @ApiParam({ name: 'catalogue', schema: catalogueId })
  @ApiParam({ name: 'version', schema: text({ maxLength: 6, example: '1' }) })
  @ApiOkResponse({ description: 'Canonical JSON (RFC 8785) of head and rows', content: { 'application/json': { schema: { type: 'object' } } } })
  async document(@Param() { catalogue, version }: OfVersion, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { document, digest } = bodyOrProblem(await this.documents.execute(catalogue, versionOf(version)), catalogueStatus, (found) => found);
    return sent(reply, document, { type: 'application/json; charset=utf-8', keep: FOREVER, name: `catalogue-${digest.slice(0, 16)}.json` });
  }
}

/** 0, which no version has, where it is none. */
const versionOf = (typed: string): number => (/^[1-9]\d{0,5}$/.test(typed) ? Number(typed) : 0);
