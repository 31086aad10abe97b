/** Who works for the example authority of standards (经办); `account`: theirs. Null where there is nobody. */
export abstract class ExampleOfficer {
  abstract find(): Promise<Readonly<{ organisation: string; account: string; membership: string }> | null>;
}
