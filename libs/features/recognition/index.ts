export { applyingPolicies } from './application/applying/applying-policies';
export { deskPolicies } from './application/desk/desk-policies';
export { recognitionDemonstration } from './recognition-demonstration';
export { recognitionImporters, recognitionSubjects } from './recognition-import';
export { RecognitionModule } from './recognition.module';
export { RecognitionPagesModule } from './recognition-pages.module';
