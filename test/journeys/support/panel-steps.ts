import { answer, hans, tick, unfold, until } from './mapping-steps';
import { Person } from './person';
import type { RealPerson } from './real-people';
import type { Workplace } from './workplace';

type Room = Parameters<typeof Person.sitDown>[0];
type Seat = Readonly<{ place: number; state: string; account: string }>;

const seatsOf = ({ database }: Workplace, panel: string): Promise<readonly Seat[]> => database.write.query<Seat>(`select place, state, account_id as account from review.seat where panel = $1::uuid order by place`, [panel]);

/** Those who sit, at their browsers; one leaves for an interest, and the next in the drawn order is invited. */
export class Members {
  private readonly sitting = new Map<string, Person>();

  constructor(
    private readonly room: Room,
    private readonly panel: string,
    private readonly experts: readonly RealPerson[],
  ) {}

  get all(): readonly Person[] {
    return [...this.sitting.values()];
  }

  /** The first of those who are invited leaves, all others accept. */
  async answerInvitations(): Promise<void> {
    const [first, ...others] = await until('five are invited', async () => {
      const seats = await seatsOf(this.room.place, this.panel);
      return seats.length === 5 && seats;
    });
    if (first) await this.leaves(first);
    for (const seat of others) await this.accepts(seat);
    const next = await until('the next in the drawn order is invited', async () => (await seatsOf(this.room.place, this.panel)).find(({ place, state }) => place === 6 && state === 'invited'));
    await this.accepts(next);
  }

  private async sitDown({ account }: Seat): Promise<Person> {
    const expert = this.experts.find((each) => each.account === account);
    if (!expert) throw new Error('a seat of somebody else');
    const person = await Person.sitDown(this.room, 'zh-CN');
    await person.signIn(expert, `/app/reviews/${this.panel}`, hans);
    return person;
  }

  private async leaves(seat: Seat): Promise<void> {
    const person = await this.sitDown(seat);
    await unfold(person, '谢绝或申请回避');
    await person.write('说明', '受申请人委托做过检测');
    await person.press('谢绝或申请回避');
    await person.read('目前没有您参加的评审。');
    await person.leave();
  }

  private async accepts(seat: Seat): Promise<void> {
    const person = await this.sitDown(seat);
    for (const said of ['我能查阅以上全部版本', '我与评审内容没有利害关系']) await tick(person, said);
    await person.press('接受邀请');
    await person.page.getByRole('button', { name: '接受邀请' }).waitFor({ state: 'detached' });
    this.sitting.set(seat.account, person);
  }

  /** In the blind round: all agree but the last one, who objects with words of their own. */
  async judge(words: string): Promise<void> {
    for (const [at, person] of this.all.entries()) {
      await person.open(`/app/reviews/${this.panel}`);
      await person.page.locator('#row-title').waitFor();
      if (at === this.all.length - 1) await objects(person, words);
      else await person.page.keyboard.press('1');
      await person.read('1 条已全部阅看。');
      await person.press('提交意见');
      await person.page.getByRole('button', { name: '提交意见' }).waitFor({ state: 'detached' });
    }
  }

  /** Each puts their name to the vote. */
  async sign(): Promise<void> {
    for (const person of this.all) {
      await person.open(`/app/reviews/${this.panel}`);
      await person.press('以登录身份签署');
      await person.page.getByRole('button', { name: '以登录身份签署' }).waitFor({ state: 'detached' });
    }
  }

  leave(): Promise<unknown> {
    return Promise.all(this.all.map((person) => person.leave()));
  }
}

async function objects(person: Person, words: string): Promise<void> {
  await person.page.keyboard.press('3');
  await person.page.keyboard.type(words);
  await person.press('保存意见，看下一条');
  await person.page.locator('input[name=vote][value=object]').press('Space');
  await person.page.locator('#verdict').getByRole('textbox').fill(words);
}

/** The centre ends the discussion. */
export async function endDiscussion(centre: Person, panel: string): Promise<void> {
  await centre.open(`/app/panels/${panel}`);
  await centre.press('结束讨论，转入表决');
  await centre.page.getByRole('button', { name: '结束讨论，转入表决' }).waitFor({ state: 'detached' });
}

/** The centre finds words for the objection that say nothing of who it was. */
export async function wordDissent(centre: Person): Promise<void> {
  await centre.write('简体', '有成员认为，差异清单未见时不宜发布结论。');
  await centre.write('繁体', '有成員認為，差異清單未見時不宜發布結論。');
  await centre.press('保存表述');
  await centre.read('公开表述：');
}

const sendTwice = 'Promise.all([0, 1].map(() => fetch(document.forms[0].action, { method: "POST", body: new FormData(document.forms[0]) }).then(({ status }) => status)))';

/** Somebody without an account objects; the form is handed in three times, as by a hand that trembles. */
export async function object(stranger: Person, number: string): Promise<void> {
  await stranger.open(`/hans/m/${number}/object`);
  await stranger.write('异议内容与理由', '依据不足');
  expect(await stranger.page.evaluate(sendTwice)).toEqual([200, 200]);
  await stranger.press('提交异议');
  await stranger.read('异议已收到');
}

/** The first person sends it to notice. */
export async function sendToNotice(officer: Person): Promise<void> {
  await tick(officer, '送公示');
  await officer.press('继续');
  await answer(officer, '送公示');
  await officer.read('本件由您送公示，须由另一人批准。');
}
