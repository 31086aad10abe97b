import { Body, Controller, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { actingOf, AnswersJson, bodyOrProblem, CreatesJson, CurrentActor, CurrentCaller, KnownId, Permission, TakesJson } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import { ManageContacts } from '../../application/attached/manage-contacts';
import { RevealContact } from '../../application/attached/reveal-contact';
import { ReadEnterprise } from '../../application/read-enterprise';
import { contactStatus, readStatus, revealStatus, tellingOf } from '../enterprise.problems';
import { EnterpriseId } from '../enterprise-id';
import { uuid } from '../plain.schemas';
import { enterpriseBody } from '../register/enterprise-body';
import { enterprise } from '../register/enterprises.schemas';
import { ChangeContactBody, ContactBody, RevealBody } from './attached.dto';
import { contactAsked, contactChange, revealAsked, revealed } from './attached.schemas';

const ContactId = () => KnownId('CONTACT_UNKNOWN', 'contact');
const managing = (caller: Caller, by: Actor) => ({ acting: actingOf(caller), account: caller.account, by });

@ApiTags('enterprises')
@Controller('api/v1/enterprises/:id/contacts')
export class ContactsController {
  constructor(
    private readonly contacts: ManageContacts,
    private readonly revealing: RevealContact,
    private readonly reading: ReadEnterprise,
  ) {}

  @Post()
  @Permission('contact:add')
  @ApiOperation({ summary: 'Name a person of the enterprise' })
  @ApiParam({ name: 'id', schema: uuid })
  @CreatesJson(contactAsked, enterprise, 'The enterprise, the person masked')
  async add(@EnterpriseId() id: string, @Body() { role, documentKind = null, region, self = false, name, phone = null, email = null, documentNumber = null }: ContactBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    const texts = { name: name.trim(), phone, email, document_number: documentNumber };
    bodyOrProblem(await this.contacts.add(id, { role, documentKind, texts }, { region, self }, managing(caller, by)), contactStatus, () => null, tellingOf);
    return this.view(id, caller, by);
  }

  @Patch(':contact')
  @Permission('contact:change')
  @ApiOperation({ summary: 'Change what is known of a person' })
  @ApiParam({ name: 'id', schema: uuid })
  @ApiParam({ name: 'contact', schema: uuid })
  @TakesJson(contactChange, enterprise, 'The enterprise, the person masked')
  async change(@EnterpriseId() id: string, @ContactId() contact: string, @Body() { role, documentKind, name, phone, email, documentNumber }: ChangeContactBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    const texts = { ...(name !== undefined && { name: name.trim() }), ...(phone !== undefined && { phone }), ...(email !== undefined && { email }), ...(documentNumber !== undefined && { document_number: documentNumber }) };
    bodyOrProblem(await this.contacts.change(id, contact, { ...(role && { role }), ...(documentKind !== undefined && { documentKind }), texts }, managing(caller, by)), contactStatus, () => null, tellingOf);
    return this.view(id, caller, by);
  }

  @Post(':contact/remove')
  @HttpCode(200)
  @Permission('contact:remove')
  @ApiOperation({ summary: 'Name a person no longer' })
  @ApiParam({ name: 'id', schema: uuid })
  @ApiParam({ name: 'contact', schema: uuid })
  @AnswersJson(enterprise, 'The enterprise without that person')
  async remove(@EnterpriseId() id: string, @ContactId() contact: string, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.contacts.remove(id, contact, managing(caller, by)), contactStatus, () => null, tellingOf);
    return this.view(id, caller, by);
  }

  @Post(':contact/reveal')
  @Permission('contact:reveal')
  @ApiOperation({ summary: 'See a person in the open, for a purpose; that it was so is kept, and the person sees it' })
  @ApiParam({ name: 'id', schema: uuid })
  @ApiParam({ name: 'contact', schema: uuid })
  @TakesJson(revealAsked, revealed, 'In the open')
  async reveal(@EnterpriseId() id: string, @ContactId() contact: string, @Body() { purpose, reason }: RevealBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    const shown = await this.revealing.execute(id, contact, { purpose, reason }, caller, by);
    return bodyOrProblem(shown, revealStatus, ({ name, phone, email, document_number }) => ({ name, phone, email, documentNumber: document_number }));
  }

  private async view(id: string, caller: Caller, by: Actor) {
    return bodyOrProblem(await this.reading.execute(id, caller, by), readStatus, enterpriseBody, tellingOf);
  }
}
