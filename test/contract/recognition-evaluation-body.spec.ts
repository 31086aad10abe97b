import { aMember, anOrganisation } from './support/organisations';
import { OwnPerson } from './support/person';
import { submittedApplication } from './support/recognition';
import { DeskPlace } from './support/recognition-desk';

const own = new OwnPerson();

it('an evaluation body decides under the catalogue that it handles and under no other; an authority without the field does not decide in its place', async () => {
  const decider = { kind: 'evaluation-body', name: '某评价机构' } as const;
  const [market, desk] = [await DeskPlace.open(own, { decider, competences: [['standardisation', '350000']] }), await DeskPlace.open(own, { decider, competences: [] })];
  expect((await market.act('officer', (await market.submitted()).id, 'receive')).body).toMatchObject({ code: 'DESK_NOT_COMPETENT', outside: 'territory' });
  await own.database.write.query(`update access.organisation set kind = 'evaluation-body' where id = $1::uuid`, [desk.handler]);
  const { id } = await desk.decided('recognise');
  expect((await desk.case(id)).state).toBe('recognised');

  const authority = await DeskPlace.open(own);
  const body = await anOrganisation(own.database, 'evaluation-body', '某评价机构');
  await own.database.write.query(`update recognition.handler set organisation_id = $2::uuid where catalogue_id = $1`, [authority.catalogue, body]);
  const officer = await aMember({ database: own.database, server: own.server }, body, 'officer', own.address());
  const application = await submittedApplication(own.person, authority.catalogue);
  expect((await officer.browser.post<{ code: string; outside: string }>(`/recognition/desk/${application.id}/receive`)).body).toMatchObject({ code: 'DESK_NOT_COMPETENT', outside: 'decider' });
});
