import { Module } from '@nestjs/common';
import { CertificatesPages } from './pages/certificate/certificates.pages';
import { RecognitionRegisterModule } from './recognition-register.module';

/** The public pages of certificates, of firms and of figures. They need the server's `PageFrame`. */
@Module({ imports: [RecognitionRegisterModule], controllers: [CertificatesPages] })
export class RecognitionCertificatePagesModule {}
