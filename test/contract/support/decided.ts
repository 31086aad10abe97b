import { createHash } from 'node:crypto';
import { LiveGraph } from '@features/correspondence';
import { canonicalJson, type Json } from '@pure/kernel';
import { numberOf } from '@pure/public-number';
import { type TestDatabase, testDatabase } from '../../support/database';
import { ContractApp } from './contract-app';
import { aMember, anOrganisation, type SignedIn } from './organisations';
import type { Person, Problem } from './person';

export type Case = Problem & Readonly<{
  state: string; possible: string[]; isSame: boolean; findings: { rule: string; severity: string; detail: string }[]; objections: { id: string }[]; attempts: { outcome: string | null }[]; supersedes: string | null;
}>;
type Said = Readonly<{ relations?: string[]; version?: number; source?: string; target?: string; supersedes?: string; state?: string; rows?: readonly { readonly [name: string]: Json }[] }>;

export const pair = { source: 'CNS 15598-1:2020', target: 'GB 4943.1-2022' };
const role = [['officer', 'officer'], ['approver', 'approver'], ['second', 'approver']] as const;

/** Mappings that a panel has agreed to, and authorities that decide on them. */
export class DecidedPlace {
  private made = 0;
  private readonly people = new Map<string, SignedIn>();

  private constructor(
    readonly database: TestDatabase,
    readonly server: ContractApp,
    readonly centre: string,
    readonly drafter: SignedIn,
    private readonly prefix: string,
  ) {}

  static async start(prefix: string, roles = 'pages,api', variables: Readonly<Record<string, string>> = {}): Promise<DecidedPlace> {
    const database = await testDatabase({ starter: true });
    const server = await ContractApp.start(database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1', GONGTONG_ROLES: roles, ...variables });
    const centre = await anOrganisation(database, 'centre', '研究中心');
    const drafter = await aMember({ database, server }, centre, 'centre', `${prefix}-drafter@decided.example`);
    const place = new DecidedPlace(database, server, centre, drafter, prefix);
    await place.authority('省局', '350000', 'province');
    return place;
  }

  async authority(name: string, territory: string, level: string): Promise<void> {
    const id = await anOrganisation(this.database, 'regulator', name);
    await this.database.write.query(`insert into access.competence (organisation_id, field, level, territory, valid_from) values ($1::uuid, 'standardisation', $2, $3, '2020-01-01')`, [id, level, territory]);
    for (const [who, as] of role) this.people.set(`${name} ${who}`, await aMember(this, id, as, `${this.prefix}-${(this.made += 1)}@decided.example`));
  }

  /** One that waits for the regulators, as the centre submitted it. */
  async reviewed({ relations = ['superset'], source = pair.source, target = pair.target, supersedes, state = 'reviewed', rows = [] }: Said = {}): Promise<string> {
    const number = numberOf('M', 2026, 700_000 + (this.made += 1));
    await this.database.write.query(`insert into mapping.mapping (number, organisation_id, state, source, target, submitted, supersedes) values ($1, $2::uuid, $3, $4, $5, 1, $6)`, [number, this.centre, state, source, target, supersedes ?? null]);
    await this.freeze(number, 1, { relations, source, target, rows });
    return number;
  }

  /** The centre submits a second version, and the panel agrees to it. */
  async nextVersion(number: string, { relations = ['superset'], source = pair.source, target = pair.target, rows = [] }: Said = {}): Promise<void> {
    await this.freeze(number, 2, { relations, source, target, rows });
    await this.database.write.query(`update mapping.mapping set submitted = 2 where number = $1`, [number]);
  }

  private async freeze(number: string, version: number, { relations, source, target, rows }: Required<Pick<Said, 'relations' | 'source' | 'target' | 'rows'>>): Promise<void> {
    const document = { relations, negated: false, evidence: [{ source: 'GB 4943.1-2022', locator: '前言', grade: 3 }], degree: null, rationale: '两者采用同一基础标准', deviationsSeen: false, deviationsComplete: false };
    const content = { source, target, lastKey: rows.length, rows: [...rows], document };
    await this.database.write.query(
      `insert into mapping.version (mapping_id, version, content, digest, submitted_by) select id, $5::int, $2::jsonb, $3, $4::uuid from mapping.mapping where number = $1`,
      [number, JSON.stringify(content), createHash('sha256').update(canonicalJson(content)).digest(), this.drafter.account.id, version]);
  }

  browserOf(who: string): Person | undefined {
    return this.people.get(who)?.browser;
  }

  act(who: string, number: string, name: string, body: object = {}) {
    const person = this.people.get(who);
    if (!person) throw new Error(`nobody is ${who}`);
    return person.browser.post<Case>(`/mappings/${number}/${name}`, body);
  }

  async case(who: string, number: string): Promise<Case> {
    return (await this.people.get(who)?.browser.get<Case>(`/approvals/${number}`))?.body ?? Promise.reject(new Error(`nobody is ${who}`));
  }

  /** Sent to notice with what the database has known to the engine. */
  async send(number: string, more: object = {}, by = '省局') {
    await this.known();
    return this.act(`${by} officer`, number, 'send-to-notice', { version: 1, effect: 'technical-reference', territory: '350200', noticeDays: 30, ...more });
  }

  /** The notice is over by the clock of the database. */
  async over(number: string): Promise<void> {
    await this.database.write.query(`update mapping.approval set closes = clock_timestamp() - interval '1 second' where number = $1`, [number]);
  }

  async approved(said: Said = {}, more: object = {}): Promise<string> {
    const number = await this.reviewed(said);
    const sent = await this.send(number, more);
    if (sent.status !== 200) throw new Error(`not sent to notice: ${sent.text}`);
    await this.over(number);
    const done = await this.act('省局 approver', number, 'approve');
    if (done.status !== 200) throw new Error(`not approved: ${done.text}`);
    return number;
  }

  /** Its last day was yesterday, and nobody has taken note of it. */
  async past(number: string): Promise<void> {
    await this.database.write.query(`update mapping.published set valid_until = (now() at time zone 'Asia/Shanghai')::date - 1 where number = $1`, [number]);
    await this.database.write.query(`update catalogue.decided_mapping set valid_until = (now() at time zone 'Asia/Shanghai')::date - 1 where mapping = $1`, [number]);
  }

  /** Waits until the engine has what the database has. */
  async known(): Promise<void> {
    const state = await this.database.read.first<{ version: string }>('select version::text from catalogue.facts_state');
    while ((await this.server.nest.get(LiveGraph, { strict: false }).graph()).version !== state?.version) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  async shown<T>(path: string): Promise<T> {
    return (await this.server.get<T>(`/api/v1${path}`)).body;
  }
}

export const code = ({ status, body }: Readonly<{ status: number; body: Problem }>): readonly unknown[] => [status, body.code];
