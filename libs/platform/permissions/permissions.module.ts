import { type DynamicModule, Global, Module, type ModuleMetadata, type Type } from '@nestjs/common';
import { Callers } from './callers';
import { DecisionLog } from './decision-log';
import { Nobody } from './nobody';
import { Policies } from './policies';
import type { PolicyTable } from './policy';

/** `policies`: the tables of all features that the process serves. `callers`: a module that exports `Callers`; absent: nobody signs in. */
export type People = Readonly<{ policies: readonly PolicyTable[]; decisions: Type<DecisionLog>; callers?: Type | DynamicModule }>;

/** Makes `Policies` injectable everywhere, since what a token may is a choice among them. */
@Module({})
class PoliciesModule {
  static with(policies: Policies): DynamicModule {
    return { module: PoliciesModule, global: true, providers: [{ provide: Policies, useValue: policies }], exports: [Policies] };
  }
}

/** Who people are, what they may, and the log of what was decided; the edge asks all three, and the log everywhere takes what a use case denies. */
@Global()
@Module({})
export class PermissionsModule {
  static with({ policies, decisions, callers }: People): DynamicModule {
    const imports: NonNullable<ModuleMetadata['imports']> = [PoliciesModule.with(Policies.of(policies))];
    return {
      module: PermissionsModule,
      imports: callers ? [...imports, callers] : imports,
      providers: [{ provide: DecisionLog, useClass: decisions }, ...(callers ? [] : [nobody])],
      exports: [DecisionLog, callers ?? Callers],
    };
  }
}

const nobody = { provide: Callers, useClass: Nobody };
