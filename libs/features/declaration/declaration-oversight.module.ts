import { Module } from '@nestjs/common';
import { AccessContactsModule, Contacts } from '@features/access';
import { EnterprisePublicationModule, SupervisedEnterprises } from '@features/enterprise';
import { Clocks, ClocksModule } from '@platform/clocks';
import { WritePool } from '@platform/database';
import { Journal } from '@platform/journal';
import { PublicLog } from '@platform/publishing';
import { SealingModule, Secrets } from '@platform/sealing';
import { TwoPersons } from '@platform/two-person';
import { Clock } from '@pure/kernel';
import { DraftStore } from './application/drafts/draft-store';
import { OwnDeclarations } from './application/drafts/own-declaration';
import { FindPublished } from './application/find-published';
import { AnySupervised } from './application/oversight/any-supervised';
import { ArchiveDeclaration } from './application/oversight/archive-declaration';
import { GiveStatement } from './application/oversight/give-statement';
import { InspectionStore } from './application/oversight/inspection-store';
import { LookAfter } from './application/oversight/look-after';
import { OversightReading } from './application/oversight/oversight-reading';
import { RecordAct } from './application/oversight/record-act';
import { Supervise } from './application/oversight/supervise';
import { TakeMeasure } from './application/oversight/take-measure';
import { PublicationStore } from './application/publication/publication-store';
import { DeclarationDraftsModule } from './declaration-drafts.module';
import { DeclarationInspectionsModule } from './declaration-inspections.module';
import { DeclarationPublicationModule } from './declaration-publication.module';
import { InspectionController } from './http/oversight/inspection.controller';
import { MeasureController } from './http/oversight/measure.controller';
import { OversightController } from './http/oversight/oversight.controller';
import { remedies } from './http/oversight/remedies';
import { StatementController } from './http/oversight/statement.controller';
import './http/texts';
import { SqlInspectionStore } from './persistence/oversight/sql-inspection-store';
import { SqlPublicationStore } from './persistence/publication/sql-publication-store';

/** What authorities do about declarations, and what their owners say to it. */
@Module({
  imports: [AccessContactsModule, ClocksModule, DeclarationDraftsModule, DeclarationInspectionsModule, DeclarationPublicationModule, EnterprisePublicationModule, SealingModule],
  controllers: [OversightController, InspectionController, MeasureController, StatementController],
  providers: [
    { provide: InspectionStore, useClass: SqlInspectionStore },
    { provide: PublicationStore, useClass: SqlPublicationStore },
    {
      provide: AnySupervised,
      useFactory: (...[reading, inspections, publications, own, enterprises, contacts, clock]: [OversightReading, InspectionStore, PublicationStore, OwnDeclarations, SupervisedEnterprises, Contacts, Clock]) =>
        new AnySupervised({ reading, inspections, publications, own }, enterprises, contacts, clock),
      inject: [OversightReading, InspectionStore, PublicationStore, OwnDeclarations, SupervisedEnterprises, Contacts, Clock],
    },
    {
      provide: RecordAct,
      useFactory: (...[inspections, drafts, publications, log, journal]: [InspectionStore, DraftStore, PublicationStore, PublicLog, Journal]) => new RecordAct(inspections, { drafts, publications, log }, journal),
      inject: [InspectionStore, DraftStore, PublicationStore, PublicLog, Journal],
    },
    {
      provide: Supervise,
      useFactory: (...[any, inspections, recording, clocks]: [AnySupervised, InspectionStore, RecordAct, Clocks]) => new Supervise(any, inspections, recording, clocks, remedies),
      inject: [AnySupervised, InspectionStore, RecordAct, Clocks],
    },
    {
      provide: TakeMeasure,
      useFactory: (...[any, inspections, persons, secrets, recording, journal]: [AnySupervised, InspectionStore, TwoPersons, Secrets, RecordAct, Journal]) =>
        new TakeMeasure(any, inspections, { persons, secrets, remedies }, { recording, journal }),
      inject: [AnySupervised, InspectionStore, TwoPersons, Secrets, RecordAct, Journal],
    },
    {
      provide: GiveStatement,
      useFactory: (...[inspections, own, recording, contacts, clock]: [InspectionStore, OwnDeclarations, RecordAct, Contacts, Clock]) => new GiveStatement({ inspections, own }, recording, contacts, clock),
      inject: [InspectionStore, OwnDeclarations, RecordAct, Contacts, Clock],
    },
    {
      provide: ArchiveDeclaration,
      useFactory: (...[any, own, drafts, publications, log, journal]: [AnySupervised, OwnDeclarations, DraftStore, PublicationStore, PublicLog, Journal]) => new ArchiveDeclaration(any, own, { drafts, publications, log }, journal),
      inject: [AnySupervised, OwnDeclarations, DraftStore, PublicationStore, PublicLog, Journal],
    },
    {
      provide: LookAfter,
      useFactory: (...[pool, reading, inspections, any, published, enterprises, clock]: [WritePool, OversightReading, InspectionStore, AnySupervised, FindPublished, SupervisedEnterprises, Clock]) =>
        new LookAfter(pool, { reading, inspections }, { any, published }, enterprises, clock),
      inject: [WritePool, OversightReading, InspectionStore, AnySupervised, FindPublished, SupervisedEnterprises, Clock],
    },
  ],
  exports: [Supervise],
})
export class DeclarationOversightModule {}
