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

it('its officers are invited as such, see its desk, and nothing that authorities see', async () => {
  const { database, server } = own;
  const place = { database, server };
  const body = await anOrganisation(database, 'evaluation-body', '某评价机构');
  const administrator = await aMember(place, await anOrganisation(database, 'operator', '运营'), 'system-admin', own.address());
  const invite = async (who: typeof administrator, role: string) => (await who.browser.post<{ code?: string }>('/invitations', { email: own.address(), role, organisation: body })).status;
  expect(await invite(administrator, 'officer')).toBe(201);
  expect(await invite(administrator, 'inspector')).toBe(422);
  const [officer, approver] = [await aMember(place, body, 'officer', own.address()), await aMember(place, body, 'approver', own.address())];
  expect(await invite(approver, 'approver')).toBe(201);
  for (const { browser } of [officer, approver]) {
    const seen = async (path: string) => (await browser.get<{ code?: string }>(path)).status;
    expect(await Promise.all(['/recognition/desk', '/recognition/handled-certificates', '/members'].map(seen))).toEqual([200, 200, 200]);
    expect(await Promise.all(['/oversight', '/approvals', '/panels', '/enterprises'].map(seen))).toEqual([403, 403, 403, 403]);
  }
});
