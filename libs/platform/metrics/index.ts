export { Metrics, type AnsweredRequest } from './metrics';
export { MetricsModule } from './metrics.module';
