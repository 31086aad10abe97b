import { Module } from '@nestjs/common';
import { CitedSources, ClauseTrees, DecidedRows, EngineFacts, KeyedEditions, LookUpEdition } from '@features/catalogue';
import { Clock } from '@pure/kernel';
import { ReadClauses } from './application/clauses/read-clauses';
import { CompareEditions } from './application/comparing/compare-editions';
import { CompareRequirements } from './application/comparing/compare-requirements';
import { MethodEditions } from './application/comparing/related-methods';
import { ExplainPair } from './application/correspondences/explain-pair';
import { LiveGraph } from './application/graph/live-graph';
import { VerifyProof } from './application/proofs/verify-proof';
import { RequirementStore } from './application/requirement-store';
import { DeltaTests } from './application/testing/delta-tests';
import { EvidenceEditions } from './application/testing/evidence-editions';
import { CorrespondenceModule } from './correspondence.module';
import { ClausesController } from './http/clauses.controller';
import { ComparisonsController } from './http/comparisons.controller';
import { CorrespondencesController } from './http/correspondences.controller';
import { DeltaTestsController } from './http/delta-tests.controller';
import { ProofsController } from './http/proofs.controller';
import './http/texts';

/** The public routes of the engine, and the use cases that compare requirements, list what to test and check proofs. */
@Module({
  imports: [CorrespondenceModule],
  controllers: [ClausesController, CorrespondencesController, ComparisonsController, DeltaTestsController, ProofsController],
  providers: [
    {
      provide: ReadClauses,
      useFactory: (...parts: ConstructorParameters<typeof ReadClauses>) => new ReadClauses(...parts),
      inject: [LookUpEdition, ClauseTrees, RequirementStore],
    },
    { provide: MethodEditions, useFactory: (live: LiveGraph, editions: KeyedEditions) => new MethodEditions(live, editions), inject: [LiveGraph, KeyedEditions] },
    { provide: EvidenceEditions, useFactory: (...parts: ConstructorParameters<typeof EvidenceEditions>) => new EvidenceEditions(...parts), inject: [LookUpEdition, LiveGraph, DecidedRows] },
    { provide: CompareRequirements, useFactory: (methods: MethodEditions) => new CompareRequirements(methods), inject: [MethodEditions] },
    {
      provide: CompareEditions,
      useFactory: (...parts: ConstructorParameters<typeof CompareEditions>) => new CompareEditions(...parts),
      inject: [ExplainPair, RequirementStore, MethodEditions, CitedSources],
    },
    {
      provide: DeltaTests,
      useFactory: (...parts: ConstructorParameters<typeof DeltaTests>) => new DeltaTests(...parts),
      inject: [EvidenceEditions, RequirementStore, MethodEditions, CitedSources, Clock],
    },
    {
      provide: VerifyProof,
      useFactory: (...parts: ConstructorParameters<typeof VerifyProof>) => new VerifyProof(...parts),
      inject: [LiveGraph, KeyedEditions, EngineFacts],
    },
  ],
  exports: [CompareEditions, DeltaTests, MethodEditions, ReadClauses, VerifyProof],
})
export class CorrespondenceHttpModule {}
