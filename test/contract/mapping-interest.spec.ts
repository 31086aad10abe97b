import type { ReviewSubject } from '../../libs/features/review/application/seam';
import { HearInterest } from '../../libs/features/mapping/jobs/approval/hear-interest';
import { HearPanel } from '../../libs/features/mapping/jobs/approval/hear-panel';
import { TellInterest } from '../../libs/features/notice/jobs/tell-draws';
import type { EventHandler } from '@platform/journal';
import { DecidedPlace } from './support/decided';
import { aMember, type SignedIn } from './support/organisations';
import { aPanel, aSubject, atTheVote, type Panelled, someRows } from './support/panels';

type Shown = Readonly<{ state: string; acts: { act: string; record: number }[] }>;

let place: DecidedPlace;
let keeper: SignedIn;
beforeAll(async () => {
  place = await DecidedPlace.start('interest');
  keeper = await aMember(place, place.centre, 'centre', 'keeper@interest.example');
}, 120_000);
afterAll(() => place.server.close());

const stateOf = async (number: string) => (await place.database.write.first<{ state: string }>('select state from mapping.mapping where number = $1', [number]))?.state;
const shown = async (number: string): Promise<Shown> => (await place.server.get<Shown>(`/api/v1/mappings/${number}`)).body;
const voted = ({ id }: Panelled, { browser }: SignedIn, what: string, body: object = {}) => browser.post(`/reviews/${id}/${what}`, body);

/** A panel of so many that has agreed to the mapping as it was submitted. */
async function judged(number: string, size: number): Promise<Panelled> {
  const row = await place.database.write.first<{ id: string; digest: string }>(`select m.id, encode(v.digest, 'hex') as digest from mapping.mapping m join mapping.version v on v.mapping_id = m.id where m.number = $1`, [number]);
  const subject: ReviewSubject = aSubject(someRows(1), { id: row?.id ?? '', number, digest: row?.digest ?? '', example: false });
  const panel = await aPanel(place, { size, subject });
  await atTheVote(panel, keeper);
  for (const expert of panel.experts) {
    await voted(panel, expert, 'vote', { vote: 'agree' });
    await voted(panel, expert, 'sign');
  }
  return panel;
}

/** What the worker does with the last act of this name. */
async function followed(handler: abstract new (...parts: never[]) => EventHandler, act: string): Promise<void> {
  const event = await place.database.write.first<{ id: number; kind: string; subject: string; content: object }>('select id, subject_kind as kind, subject_id as subject, content from journal.event where act = $1 order by id desc limit 1', [act]);
  await place.database.write.transaction((tx) => place.server.nest.get<EventHandler>(handler, { strict: false }).handle(tx, { id: event?.id, act, by: { via: 'system' }, subject: { kind: event?.kind, id: event?.subject }, content: event?.content } as never));
}

async function found(panel: Panelled): Promise<void> {
  const answer = await keeper.browser.post(`/panels/${panel.id}/find-interest`, { place: 1, words: '结论后才得知' });
  expect(answer.status).toBe(200);
  await followed(HearInterest, 'review.interest-found');
}

it('before an approval, an outcome that does not hold brings the mapping out of its notice back before the panel', async () => {
  const number = await place.reviewed();
  const panel = await judged(number, 3);
  expect((await place.send(number)).status).toBe(200);
  await found(panel);
  expect([await stateOf(number), (await shown(number)).state]).toEqual(['in_review', 'returned']);
  const [opened] = await place.database.write.query<{ state: string; basis: string | null }>('select state, basis from review.panel where id = $1::uuid', [panel.id]);
  expect(opened).toEqual({ state: 'concluded', basis: 'no-quorum' }); // nobody is left in the drawn order
  await followed(HearPanel, 'review.concluded');
  expect(await stateOf(number)).toBe('draft');
});

it('an outcome that holds without the vote leaves the mapping where it is', async () => {
  const number = await place.reviewed();
  const panel = await judged(number, 5);
  await found(panel);
  expect(await stateOf(number)).toBe('reviewed');
});

it('after the approval the body is told, everybody sees it, and the body decides', async () => {
  const number = await place.reviewed();
  const panel = await judged(number, 3);
  await place.send(number);
  await place.over(number);
  expect((await place.act('省局 approver', number, 'approve')).status).toBe(200);
  await found(panel);
  await followed(TellInterest, 'mapping.interest-noted');
  const { state, acts } = await shown(number);
  expect([state, acts.map(({ act, record }) => [act, record])]).toEqual(['approved', [['send-to-notice', 1], ['approve', 2], ['note-interest', 3]]]);
  expect(await place.database.write.query(`select kind from transparency.record where number = $1 order by version`, [number])).toEqual([{ kind: 'mapping' }, { kind: 'decision' }, { kind: 'decision' }]);
  expect(await place.database.write.query(`select reason, address from notice.item where reason = 'mapping-interest'`)).toEqual([{ reason: 'mapping-interest', address: `/app/approvals/${number}` }]);
  expect((await place.act('省局 approver', number, 'revoke', { reasons: '评审成员有利害关系' })).status).toBe(200);
  expect((await place.server.get(`/hans/m/${number}`)).text).toContain('利害关系');
});
