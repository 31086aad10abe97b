import { EndOverdueActFirst } from '../../libs/features/recognition/application/desk/end-act-first';
import { OwnPerson, refusalOf } from './support/person';
import type { Application } from './support/recognition';
import { decision, DeskPlace } from './support/recognition-desk';

type Seen = Application & Readonly<{ actFirst: Readonly<{ may: boolean; days: number; until: string; begun: Readonly<{ until: string; ended: string | null }> | null }> | null }>;

const own = new OwnPerson();
const actFirst = (id: string) => own.person.post<Seen>(`/recognition/applications/${id}/act-first`);
const seen = async (id: string) => (await own.person.get<Seen>(`/recognition/applications/${id}`)).body;
const foreseen = { actFirst: { days: 30 } } as const;
/** So many days after the submission. */
const aged = (id: string, days: number) => own.database.write.transaction(async (tx) => {
  await tx.query('alter table recognition.step disable trigger never_changed');
  await tx.query(`update recognition.step set at = at - make_interval(days => $2::int), details = case when details ? 'until' then jsonb_set(details, '{until}', to_jsonb(to_char((details ->> 'until')::date - $2::int, 'YYYY-MM-DD'))) else details end where application_id = $1::uuid`, [id, days]);
  await tx.query('alter table recognition.step enable trigger never_changed');
});

describe('practising before the confirmation', () => {
  it('is refused where the catalogue foresees none, as that of Fujian, and is offered nowhere', async () => {
    const desk = await DeskPlace.open(own);
    const { id } = await desk.submitted();
    expect(await refusalOf(actFirst(id))).toEqual([409, 'ACT_FIRST_NOT_FORESEEN']);
    expect([(await seen(id)).actFirst, (await desk.case(id)).actFirst]).toEqual([null, null]);
  });

  it('begins on the last day and not after it, once, and the decision confirms it', async () => {
    const desk = await DeskPlace.open(own, foreseen);
    const [late, last] = [await desk.submitted(), await desk.deciding()];
    await aged(late.id, 31);
    expect(await refusalOf(actFirst(late.id))).toEqual([409, 'ACT_FIRST_OVER']);
    await aged(last.id, 30);
    const begun = (await actFirst(last.id)).body;
    expect([begun.actFirst, begun.steps.at(-1)]).toEqual([expect.objectContaining({ may: false, days: 30, begun: { until: begun.actFirst?.until, ended: null } }), expect.objectContaining({ act: 'act-first', state: 'deciding' })]);
    expect(await refusalOf(actFirst(last.id))).toEqual([409, 'ACT_FIRST_BEGUN']);
    await desk.done('officer', last.id, 'propose', decision('recognise'));
    const decided = await desk.done('approver', last.id, 'approve');
    const certificate = await own.server.get(`/api/v1/recognition/certificates/${String(decided.steps.at(-1)?.details['certificate'])}`);
    expect([(await seen(last.id)).actFirst?.begun?.ended, certificate.status, certificate.text.includes('act-first')]).toEqual(['confirmed', 200, false]);
    expect(await refusalOf(actFirst(last.id))).toEqual([409, 'APPLICATION_STATE']);
  });

  it('is ended by whoever decides with a reason, and the application goes on', async () => {
    const desk = await DeskPlace.open(own, foreseen);
    const { id } = await desk.submitted();
    expect(await refusalOf(desk.act('officer', id, 'end-act-first', { words: '早了' }))).toEqual([409, 'ACT_FIRST_NONE']);
    await actFirst(id);
    const due = (await desk.case(id)).steps.at(-2)?.due;
    expect((await desk.done('officer', id, 'end-act-first', { words: '证书存疑' })).steps.at(-1)).toMatchObject({ act: 'end-act-first', due });
    expect((await seen(id)).actFirst?.begun?.ended).toBe('ended');
    expect((await desk.done('officer', id, 'receive')).state).toBe('received');
  });

  it('is over once its last day has passed without a confirmation: a job says so once, and not a day before', async () => {
    const desk = await DeskPlace.open(own, foreseen);
    const { id } = await desk.submitted();
    await actFirst(id);
    const job = own.server.nest.get(EndOverdueActFirst, { strict: false });
    const told = async () => (await own.database.write.first<{ count: number }>(`select count(*)::int as count from journal.event where act = 'recognition-application.act-first-over' and subject_id = $1`, [id]))?.count;
    await aged(id, 30);
    await job.execute();
    expect([await told(), (await seen(id)).actFirst?.begun?.ended]).toEqual([0, null]);
    await aged(id, 1);
    expect((await seen(id)).actFirst?.begun?.ended).toBe('over');
    await job.execute();
    await job.execute();
    expect([await told(), (await seen(id)).steps.at(-1)]).toEqual([1, expect.objectContaining({ act: 'act-first-over', side: 'platform', state: 'submitted' })]);
  });
});
