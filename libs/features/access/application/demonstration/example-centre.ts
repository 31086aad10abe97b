/** The example centre; `member`: account of the one who acts for it. Null where there is none. */
export abstract class ExampleCentre {
  abstract find(): Promise<Readonly<{ organisation: string; member: string }> | null>;
}
