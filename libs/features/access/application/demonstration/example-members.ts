import type { MemberRole } from '@platform/permissions';

/** Somebody of the demonstration in an organisation of it; `kind`: of the organisation; `fields`: in which it decides. */
export type ExampleMember = Readonly<{ organisation: string; kind: string; account: string; membership: string; role: MemberRole; fields: readonly string[] }>;

/** All members of all example organisations, for features that let several of them act. */
export abstract class ExampleMembers {
  /** In the order of their addresses. */
  abstract list(): Promise<readonly ExampleMember[]>;
}
