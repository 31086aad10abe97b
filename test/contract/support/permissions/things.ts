import { otherKey, otherSlug } from '@pure/standard-number';
import type { Tx } from '@platform/database';
import { aCatalogue } from '../recognition';
import { idOf } from './people';

/** Whose a thing is. */
export type Owner = Readonly<{ organisation: string; account: string; membership: string }>;

/** A kind of thing: the table in which it lies, and a row of it that belongs to somebody. */
export type Thing = Readonly<{ table: string; make(tx: Tx, owner: Owner): Promise<string> }>;

const digest = `sha256(convert_to(gen_random_uuid()::text, 'UTF8'))`;

/**
 * Things that belong to a person or an organisation, by the segment of the address before the id. A new resource with a route
 * for an `own-organisation` or a `self` has a row here.
 */
export const things: Readonly<Record<string, Thing>> = {
  sessions: {
    table: 'access.session',
    make: (tx, { account }) => idOf(tx, `insert into access.session (sha256, account_id, method, expires_at) values (${digest}, $1::uuid, 'password', now() + interval '1 hour') returning id`, [account]),
  },
  members: {
    table: 'access.membership',
    make: async (tx, { organisation }) => {
      const account = await idOf(tx, `insert into access.account (email, email_key, name) select e, e, 'Thing' from (select gen_random_uuid() || '@thing.example' as e) made returning id`, []);
      return idOf(tx, `insert into access.membership (account_id, organisation_id, role) values ($1::uuid, $2::uuid, 'centre') returning id`, [account, organisation]);
    },
  },
  invitations: {
    table: 'access.invitation',
    make: (tx, { organisation, account }) =>
      idOf(
        tx,
        `insert into access.invitation (organisation_id, email, email_key, role, sha256, invited_by, expires_at)
         values ($1::uuid, 'i@thing.example', 'i@thing.example', 'centre', ${digest}, $2::uuid, now() + interval '1 day') returning id`,
        [organisation, account],
      ),
  },
  tokens: {
    table: 'access.token',
    make: (tx, { organisation, membership }) =>
      idOf(
        tx,
        `insert into access.token (membership_id, organisation_id, name, scopes, sha256, expires_at)
         values ($1::uuid, $2::uuid, 'thing', '{}', ${digest}, now() + interval '1 day') returning id`,
        [membership, organisation],
      ),
  },
  files: {
    table: 'file.file',
    make: async (tx, { organisation, account }) => {
      const upload = `insert into file.upload (organisation_id, account_id, name, media_type, size, expires_at) values ($1::uuid, $2::uuid, 'thing.pdf', 'application/pdf', 9, now() + interval '1 day') returning id`;
      const id = await idOf(tx, upload, [organisation, account]);
      const file = `insert into file.file (id, organisation_id, uploaded_by, name, media_type, size, sha256, handed_in, scanned) values ($1::uuid, $2::uuid, $3::uuid, 'thing.pdf', 'application/pdf', 9, ${digest}, ${digest}, 'clean') returning id`;
      return idOf(tx, file, [id, organisation, account]);
    },
  },
  enterprises: {
    table: 'enterprise.enterprise',
    make: (tx, { organisation }) =>
      idOf(
        tx,
        `insert into enterprise.enterprise (organisation_id, subject, name_en) values ($1::uuid, 'mainland', 'Thing')
         on conflict (organisation_id) do update set version = enterprise.version returning id`,
        [organisation],
      ),
  },
  declarations: {
    table: 'declaration.declaration',
    make: (tx, { organisation }) => idOf(tx, `insert into declaration.declaration (organisation_id, draft) values ($1::uuid, '{}') returning id`, [organisation]),
  },
  mappings: {
    table: 'mapping.mapping',
    make: (tx, { organisation }) =>
      idOf(
        tx,
        `with made as (insert into mapping.mapping (organisation_id, source, target) values ($1::uuid, 'CNS 15598-1:2020', 'GB 4943.1-2022') returning id, organisation_id, source, target)
         insert into mapping.draft (mapping_id, organisation_id, content)
         select id, organisation_id, jsonb_build_object('source', source, 'target', target, 'rows', '[]'::jsonb, 'lastKey', 0, 'document',
           '{"relations":[],"negated":false,"evidence":[],"degree":null,"rationale":"","deviationsSeen":false,"deviationsComplete":false}'::jsonb) from made returning mapping_id as id`,
        [organisation],
      ),
  },
  reviews: {
    table: 'review.panel',
    make: (tx, { account }) =>
      idOf(
        tx,
        `with made as (
           insert into review.panel (subject_kind, subject_id, subject_number, example, rules, size, least_mainland, least_taiwan, answer_day, round_day, discussion_day, vote_day, state, version, digest, drafters)
           values ('mapping', gen_random_uuid(), 'GT-M-2026-000001-X', true, 1, 3, 1, 1, '2099-12-31', '2099-12-31', '2099-12-31', '2099-12-31', 'blind', 1, 'thing', '{}') returning id
         ), frozen as (insert into review.panel_version (panel, version, digest, title, standards) select id, 1, 'thing', '{"en":"Thing"}', '{A,B}' from made returning panel
         ), rows as (
           insert into review.panel_row (panel, version, key, place, section, source, target, relations, reason, evidence, digest)
           select panel, 1, 'r1', 1, '', '{"label":"1","text":"x"}', '{"label":"1","text":"y"}', 1, 'x', '[]', 'thing' from frozen
         )
         insert into review.seat (panel, place, expert, account_id, side, label, state) select id, 1, gen_random_uuid(), $1::uuid, 'taiwan', 'thing', 'accepted' from made returning panel as id`,
        [account],
      ),
  },
  subscriptions: {
    table: 'declaration.subscription',
    make: (tx, { account }) => idOf(tx, `insert into declaration.subscription (account_id, kind, target) values ($1::uuid, 'standard', gen_random_uuid()::text) returning id`, [account]),
  },
  passkeys: {
    table: 'access.passkey',
    make: (tx, { account }) =>
      idOf(tx, `insert into access.passkey (account_id, credential_id, public_key, backed_up, name) values ($1::uuid, gen_random_uuid()::text, '', false, 'thing') returning id`, [account]),
  },
  'catalogue-drafts': {
    table: '(select d.*, d.catalogue_id::uuid as id from recognition.catalogue_draft d)', // a catalogue's name may look like one
    make: (tx, { organisation, account }) =>
      idOf(
        tx,
        `with made as (insert into recognition.catalogue (id, kind) values (gen_random_uuid()::text, 'person') returning id)
         insert into recognition.catalogue_draft (catalogue_id, organisation_id, content, saved_by) select id, $1::uuid, '{"head":{"id":"thing"},"rows":[]}', $2::uuid from made returning catalogue_id as id`,
        [organisation, account],
      ),
  },
  'catalogue-proposals': {
    table: 'catalogue.proposal',
    make: (tx, { organisation, account }) =>
      idOf(
        tx,
        `insert into catalogue.proposal (organisation_id, attempt, standards, facts, source, reason, proposed_by)
         values ($1::uuid, gen_random_uuid(), '{A 1-2020}', '{"titleEn":"Thing"}', '{"name":"thing","grade":"B","basis":"page","readOn":"2026","locator":""}', 'x', $2::uuid) returning id`,
        [organisation, account],
      ),
  },
  applications: {
    table: 'recognition.application',
    async make(tx, { organisation, account }) {
      const catalogue = await aCatalogue({ write: tx });
      return idOf(
        tx,
        `with made as (insert into recognition.application (id, organisation_id, account_id, kind, catalogue, catalogue_version, row_key) values (gen_random_uuid(), $1::uuid, $2::uuid, 'person', $3, 1, 'r1') returning id),
         person as (insert into personal.person (region) values ('taiwan') returning id)
         insert into recognition.holder (application_id, person_id, self) select made.id, person.id, false from made, person returning application_id as id`,
        [organisation, account, catalogue],
      );
    },
  },
  suggestions: { table: 'recognition.suggestion', make: (tx) => idOf(tx, `insert into recognition.suggestion (qualification, locale) values ('x', 'en') returning id`, []) },
  'comparison-requests': {
    table: 'mapping.comparison_request',
    async make(tx, { organisation }) {
      for (const number of ['甲文件', '乙文件']) {
        const family = `with f as (insert into catalogue.family (key, number, slug, issuer, side) values ($1, $2, $3, 'other', 'other') on conflict do nothing returning id)
          insert into catalogue.edition (family_id, key, number, slug, side, kind) select id, $1, $2, $3, 'other', 'other' from f`;
        await tx.execute(family, [otherKey(number), number, otherSlug(number)]);
      }
      return idOf(tx, `insert into mapping.comparison_request (organisation_id, have, want, why) values ($1::uuid, '甲文件', '乙文件', 'x') returning id`, [organisation]);
    },
  },
  requests: {
    table: 'personal.request',
    make: (tx, { account }) =>
      idOf(
        tx,
        `with made as (insert into personal.person (account_id, region) values ($1::uuid, 'taiwan') on conflict (account_id) do update set region = excluded.region returning id)
         insert into personal.request (person_id, kind, state) select id, 'correction', 'waiting' from made on conflict (person_id, kind) where state in ('open', 'waiting') do update set state = 'waiting' returning id`,
        [account],
      ),
  },
  inbox: {
    table: 'notice.item',
    make: async (tx, { account }) => {
      const event = await idOf(tx, `insert into journal.event (act, via, subject_kind, subject_id, content, sha256) values ('thing.made', 'system', 'thing', '1', '{}', ${digest}) returning id`, []);
      return idOf(
        tx,
        `insert into notice.item (event_id, account_id, reason, object_kind, object_id, address) values ($1::bigint, $2::uuid, 'feedback', 'thing', '1', '/app/') returning id`,
        [event, account],
      );
    },
  },
};

/** `members` of `/api/v1/members/:id/end`; null where the address names no thing. */
export const resourceOf = (url: string): string | null => /([^/]+)\/:\w+/.exec(url)?.[1] ?? null;
