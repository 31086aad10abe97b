import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersJson, flag, listOf, namedSchema, oneOfTexts, Permission, record, text } from '@platform/http';
import { memberRoles, Policies, type Policy } from '@platform/permissions';

const policy = namedSchema('PolicyRow', record({
  action: text({ description: 'As `resource:act`' }),
  roles: { anyOf: [listOf(oneOfTexts(memberRoles)), { type: 'null' }], description: 'Null: everyone with an account' },
  relation: { ...oneOfTexts(['self', 'own-organisation', 'none']), description: 'Whose the thing must be; none: it belongs to nobody' },
  states: { anyOf: [listOf(text()), { type: 'null' }], description: 'States of the thing in which the act is possible; null: all' },
  scope: flag({ description: 'Part of a role: a delegated person may it where it was left to them' }),
  token: flag({ description: 'An API token may it where its scopes name it' }),
  evaluationBody: flag({ description: 'Officers and approvers of an evaluation body may it too, not those of an authority alone' }),
  stepUp: flag({ description: 'Asks for a proof of who it is within five minutes' }),
  secondPerson: flag({ description: 'Takes effect with the step of a second person' }),
}));

const row = (action: string, { roles, relation, states, token, evaluationBody, stepUp, secondPerson }: Policy) => ({
  action,
  roles: roles === 'signed-in' ? null : [...roles],
  relation,
  states: states ? [...states] : null,
  scope: roles !== 'signed-in',
  token: token === true, evaluationBody: evaluationBody === true, stepUp: stepUp === true, secondPerson: secondPerson === true,
});

/** The table by which this server decides: the one in its memory, not a copy. */
@ApiTags('policies')
@Controller('api/v1/policies')
export class PoliciesController {
  constructor(private readonly policies: Policies) {}

  @Get()
  @Permission('policy:list')
  @ApiOperation({ summary: 'Who may what: each action of the interface with the roles, states and proofs that it asks for, as it is in force' })
  @AnswersJson(record({ items: listOf(policy) }), 'The whole table, by the name of the action')
  list() {
    const rows = Object.entries(this.policies.table).map(([action, each]) => row(action, each));
    return { items: rows.sort((one, other) => (one.action < other.action ? -1 : 1)) };
  }
}
