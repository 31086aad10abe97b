export { recognitionImporters, recognitionSubjects } from './recognition-import';
export { RecognitionModule } from './recognition.module';
