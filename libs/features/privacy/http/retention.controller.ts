import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, CurrentActor, dayOf, integer, listOf, localDate, namedSchema, oneOfTexts, Permission, QueryParameters, record, TakesJson, text } from '@platform/http';
import type { Actor } from '@platform/permissions';
import { type NewRetention, RetentionRules } from '../application/retention/retention-rules';
import { SeeRetention } from '../application/retention/see-retention';
import { retentionClasses } from '../domain/retention';
import { newNoticeStatus } from './privacy.problems';
import { NewRetentionBody, RetentionDueQuery } from './retention.dto';

const version = record({ version: integer({ minimum: 1 }), validFrom: localDate, source: text() });
const rule = { id: oneOfTexts(retentionClasses), basis: text({ minLength: 1, maxLength: 500, description: 'Law and article, or a decision' }) };
const days = { type: ['integer', 'null'], description: 'Null: not decided, and nothing is forgotten by itself' };
const due = { type: ['integer', 'null'], description: 'How many the next run forgets; null where no days are decided' };
const run = record({ day: localDate, id: oneOfTexts(retentionClasses), days: integer({ minimum: 1 }), count: integer({ minimum: 1 }) });
const retention = namedSchema('Retention', record({
  version: integer({ minimum: 0 }), rules: listOf(record({ ...rule, days, due })), versions: listOf(version),
  runs: { ...listOf(run), description: 'What was forgotten, by day and class, the latest first' },
}));
const dueParameters = { id: [oneOfTexts(retentionClasses), 'The class'], days: [integer({ minimum: 1, maximum: 36_500 }), 'Days that are thought of'] } as const;
const newRetention = record({
  after: integer({ minimum: 0, description: 'The version that the author saw last, 0 where there was none' }), validFrom: localDate, source: text({ minLength: 1, maxLength: 500 }),
  rules: { ...listOf(record({ ...rule, 'days?': integer({ minimum: 1, maximum: 36_500 }) })), maxItems: retentionClasses.length },
});

@ApiTags('settings')
@Controller('api/v1/settings/retention')
export class RetentionController {
  constructor(
    private readonly rules: RetentionRules,
    private readonly seeing: SeeRetention,
  ) {}

  @Get()
  @Permission('retention:read')
  @ApiOperation({ summary: 'After how long personal data of each class are forgotten' })
  @AnswersJson(retention, 'The version that holds today; version 0 ships with the product')
  current() {
    return this.seeing.execute();
  }

  @Get('due')
  @Permission('retention:read')
  @QueryParameters(dueParameters)
  @ApiOperation({ summary: 'How many would be forgotten if a class had so many days; nothing is forgotten by asking' })
  @AnswersJson(record({ count: integer({ minimum: 0 }) }), 'Their number at present')
  async due(@Query() { id, days: thought }: RetentionDueQuery) {
    return { count: await this.seeing.due(id, thought) };
  }

  @Post()
  @Permission('retention:change')
  @ApiOperation({ summary: 'A new version of the periods; earlier ones stay as they are' })
  @TakesJson(newRetention, version, 'The new version')
  async change(@Body() body: NewRetentionBody, @CurrentActor() by: Actor) {
    return bodyOrProblem(await this.rules.change(newRetentionOf(body), by), newNoticeStatus, (made) => made);
  }
}

function newRetentionOf({ validFrom, rules, ...asked }: NewRetentionBody): NewRetention {
  const day = dayOf(validFrom);
  if (!day) throw new Error('the form let through what is no day');
  return { ...asked, validFrom: day, rules: rules.map(({ id, days: kept, basis }) => ({ id, days: kept ?? null, basis })) };
}
