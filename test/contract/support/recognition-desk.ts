import type { OwnPerson, Person, Problem } from './person';
import { aCatalogue, aHandler, type Application, personRow, submittedApplication } from './recognition';
import { aMember, type SignedIn } from './organisations';

/** As the desk sees an application. */
export type DeskCase = Problem & Readonly<{
  id: string; number: string; state: string; possible: string[]; hindrance: string | null; waits: string | null; holder: Record<string, string | null> | null;
  clock: Readonly<{ rule: string; version: number; start: string; due: string | null; left: number | null; confirmed: boolean }> | null;
  actFirst: object | null;
  steps: readonly Readonly<{ act: string; to: string; reason: string | null; due: string | null; clock: Readonly<{ rule: string; version: number }> | null; details: Record<string, unknown> }>[];
  verifications: readonly Readonly<{ id: string; outcome: string; hasReference: boolean }>[];
  proposals: readonly Readonly<{ act: string; outcome: string | null; isOwn: boolean; words: string | null }>[];
  decisions: readonly Readonly<{ act: string; officialNumber: string | null; round: number; remedy: Record<string, string> }>[];
  proofs: readonly Readonly<{ file: string }>[];
  outside?: string; tie?: string; standing?: string; last?: string | null; listed?: string | null; field?: string;
}>;

const roles = [['officer', 'officer'], ['approver', 'approver'], ['second', 'officer'], ['third', 'approver']] as const;
export type Who = (typeof roles)[number][0];
let made = 0;

type Here = Pick<OwnPerson, 'database' | 'server' | 'person'>;

/** An authority that handles a catalogue, with four persons, and the person who applies. */
export class DeskPlace {
  private constructor(
    readonly own: Here,
    readonly catalogue: string,
    readonly handler: string,
    private readonly people: ReadonlyMap<Who, SignedIn>,
  ) {}

  static async open(own: Here, { competences = [['skills', '350000']], ...more }: Parameters<typeof aCatalogue>[1] & Readonly<{ competences?: readonly (readonly [string, string])[] }> = {}): Promise<DeskPlace> {
    const catalogue = await aCatalogue(own.database, { decider: { kind: 'human-resources', name: '人力资源和社会保障厅' }, ...more });
    const handler = await aHandler(own.database, catalogue);
    for (const [field, territory] of competences) {
      await own.database.write.query(`insert into access.competence (organisation_id, field, level, territory, valid_from) values ($1::uuid, $2, 'province', $3, '2020-01-01')`, [handler, field, territory]);
    }
    const people = new Map<Who, SignedIn>();
    for (const [who, role] of roles) people.set(who, await aMember(own, handler, role, `desk-${(made += 1)}@handler.example`));
    return new DeskPlace(own, catalogue, handler, people);
  }

  person(who: Who): SignedIn {
    return this.people.get(who) ?? this.person('officer');
  }

  browser(who: Who): Person {
    return this.person(who).browser;
  }

  act(who: Who, id: string, name: string, body: object = {}) {
    return this.browser(who).post<DeskCase>(`/recognition/desk/${id}/${name}`, body);
  }

  async case(id: string, who: Who = 'officer'): Promise<DeskCase> {
    return (await this.browser(who).get<DeskCase>(`/recognition/desk/${id}`)).body;
  }

  /** What this person has handed in; another one each time. */
  submitted(): Promise<Application> {
    return submittedApplication(this.own.person, this.catalogue);
  }

  /** Received and looked at, with what the home side said. */
  async verifying(outcome: string | null = 'confirmed'): Promise<Application> {
    const application = await this.submitted();
    await this.done('officer', application.id, 'receive');
    await this.done('officer', application.id, 'begin-verification');
    if (outcome !== null) await this.done('officer', application.id, 'verify', { outcome, source: 'register', askedOf: '勞動力發展署', on: '2026-01-02', reference: 'R-123' });
    return application;
  }

  async deciding(outcome = 'confirmed'): Promise<Application> {
    const application = await this.verifying(outcome);
    await this.done('officer', application.id, 'conclude-verification');
    return application;
  }

  async decided(act: string, more: object = {}, [first, second]: readonly [Who, Who] = ['officer', 'approver']): Promise<Application> {
    const application = await this.deciding();
    await this.done(first, application.id, 'propose', decision(act, more));
    await this.done(second, application.id, 'approve');
    return application;
  }

  async done(who: Who, id: string, name: string, body: object = {}): Promise<DeskCase> {
    const answer = await this.act(who, id, name, body);
    if (answer.status !== 200) throw new Error(`${name}: ${answer.text}`);
    return answer.body;
  }
}

let numbers = 0;
/** A number of a body that no other test has. */
export const officialNumber = (): string => `闽人社证〔2026〕${(numbers += 1)}号`;

export function decision(act: string, more: object = {}): object {
  const recognised = act === 'recognise' || act === 'recognise-partly';
  return { act, basis: '闽人社办〔2025〕141号', reasons: '证书经查证属实', ...(recognised && { level: '四级', officialNumber: officialNumber() }), ...(act === 'recognise-partly' && { part: '居家照护' }), ...more };
}

export { personRow };
