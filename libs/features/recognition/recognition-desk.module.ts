import { Module } from '@nestjs/common';
import { AccessContactsModule, AccessModule, Competences, Contacts } from '@features/access';
import { EnterprisePublicationModule, VerifiedEnterprises } from '@features/enterprise';
import { WritePool } from '@platform/database';
import { Journal } from '@platform/journal';
import { PersonalFields, Reveals } from '@platform/personal';
import { SealingModule, Secrets } from '@platform/sealing';
import { TwoPersons } from '@platform/two-person';
import { Clock } from '@pure/kernel';
import { ApplicationStore } from './application/applying/application-store';
import { HolderStore } from './application/applying/holder-store';
import { HolderFields } from './application/applying/holder-texts';
import { ProofStore } from './application/applying/proof-store';
import { FindRow, Handlers } from './application/catalogue/catalogue-reading';
import { IssueCertificate } from './application/certificate/issue-certificate';
import { AnyApplication } from './application/desk/any-application';
import { CaseClock } from './application/desk/case-clock';
import { DeskStore, OverdueApplications } from './application/desk/desk-store';
import { EndActFirst, EndOverdueActFirst } from './application/desk/end-act-first';
import { GiveEffect } from './application/desk/give-effect';
import { LookAtDesk } from './application/desk/look-at-desk';
import { ProposeDecision } from './application/desk/propose-decision';
import { RecordStep } from './application/desk/record-step';
import { RecordVerification } from './application/desk/record-verification';
import { RevealHolder } from './application/desk/reveal-holder';
import { SettleDecision } from './application/desk/settle-decision';
import { TakeSteps } from './application/desk/take-steps';
import { TellOverdueApplications } from './application/desk/tell-overdue';
import { DecisionController } from './http/desk/decision.controller';
import { DeskController } from './http/desk/desk.controller';
import { decisionRemedy } from './http/desk/remedy';
import './http/desk/texts';
import { OverdueActFirst } from './jobs/overdue-act-first';
import { OverdueDesk } from './jobs/overdue-applications';
import { SqlDeskStore, SqlOverdueApplications } from './persistence/desk/sql-desk-store';
import { RecognitionStoresModule } from './recognition-stores.module';
import { RecognitionCatalogueModule } from './recognition-catalogue.module';
import { RecognitionCertificateModule } from './recognition-certificate.module';
import { RecognitionClockModule } from './recognition-clock.module';

/** What the organisation that handles a catalogue does about applications, from the receipt to the decision by two and after it. */
@Module({
  imports: [
    AccessModule, AccessContactsModule, EnterprisePublicationModule, RecognitionStoresModule, RecognitionCatalogueModule, RecognitionCertificateModule, RecognitionClockModule, SealingModule,
  ],
  controllers: [DeskController, DecisionController],
  providers: [
    { provide: DeskStore, useClass: SqlDeskStore },
    { provide: OverdueApplications, useClass: SqlOverdueApplications },
    {
      provide: AnyApplication,
      useFactory: (...[pool, applications, rows, handlers, competences, contacts, clock]: [WritePool, ApplicationStore, FindRow, Handlers, Competences, Contacts, Clock]) =>
        new AnyApplication(pool, { applications, rows, handlers }, competences, contacts, clock),
      inject: [WritePool, ApplicationStore, FindRow, Handlers, Competences, Contacts, Clock],
    },
    { provide: RecordStep, useFactory: (...parts: ConstructorParameters<typeof RecordStep>) => new RecordStep(...parts), inject: [ApplicationStore, CaseClock, Journal] },
    { provide: TakeSteps, useFactory: (...parts: ConstructorParameters<typeof TakeSteps>) => new TakeSteps(...parts), inject: [AnyApplication, DeskStore, RecordStep] },
    {
      provide: RecordVerification,
      useFactory: (...[any, desk, holders, fields, secrets, recording]: [AnyApplication, DeskStore, HolderStore, PersonalFields, Secrets, RecordStep]) => new RecordVerification(any, { desk, holders }, fields, secrets, recording),
      inject: [AnyApplication, DeskStore, HolderStore, PersonalFields, Secrets, RecordStep],
    },
    {
      provide: ProposeDecision,
      useFactory: (...[any, desk, persons, secrets, recording]: [AnyApplication, DeskStore, TwoPersons, Secrets, RecordStep]) => new ProposeDecision(any, desk, { persons, secrets }, recording),
      inject: [AnyApplication, DeskStore, TwoPersons, Secrets, RecordStep],
    },
    {
      provide: GiveEffect,
      useFactory: (...[any, desk, holders, fields, enterprises, certificates]: [AnyApplication, DeskStore, HolderStore, HolderFields, VerifiedEnterprises, IssueCertificate]) =>
        new GiveEffect(any, desk, { holders, fields }, enterprises, certificates),
      inject: [AnyApplication, DeskStore, HolderStore, HolderFields, VerifiedEnterprises, IssueCertificate],
    },
    {
      provide: SettleDecision,
      useFactory: (...[any, desk, persons, effect, recording]: [AnyApplication, DeskStore, TwoPersons, GiveEffect, RecordStep]) => new SettleDecision(any, desk, { persons, remedy: decisionRemedy }, effect, recording),
      inject: [AnyApplication, DeskStore, TwoPersons, GiveEffect, RecordStep],
    },
    { provide: RevealHolder, useFactory: (...parts: ConstructorParameters<typeof RevealHolder>) => new RevealHolder(...parts), inject: [AnyApplication, HolderStore, DeskStore, Reveals] },
    {
      provide: LookAtDesk,
      useFactory: (...[any, desk, steps, holders, proofs, fields, clock, time]: [AnyApplication, DeskStore, ApplicationStore, HolderStore, ProofStore, HolderFields, CaseClock, Clock]) =>
        new LookAtDesk(any, { desk, steps, holders, proofs }, fields, clock, time),
      inject: [AnyApplication, DeskStore, ApplicationStore, HolderStore, ProofStore, HolderFields, CaseClock, Clock],
    },
    { provide: TellOverdueApplications, useFactory: (...parts: ConstructorParameters<typeof TellOverdueApplications>) => new TellOverdueApplications(...parts), inject: [WritePool, OverdueApplications, Journal, Clock] },
    { provide: EndActFirst, useFactory: (...parts: ConstructorParameters<typeof EndActFirst>) => new EndActFirst(...parts), inject: [AnyApplication, ApplicationStore, CaseClock, Journal] },
    { provide: EndOverdueActFirst, useFactory: (...parts: ConstructorParameters<typeof EndOverdueActFirst>) => new EndOverdueActFirst(...parts), inject: [WritePool, ApplicationStore, Journal, Clock] },
    OverdueDesk, OverdueActFirst,
  ],
  exports: [TakeSteps, RecordVerification, ProposeDecision, SettleDecision],
})
export class RecognitionDeskModule {}
