import { shipSetting } from '@platform/clocks';
import { shippedNotice } from '../application/notice/shipped-notice';
import { noticeContent } from '../domain/privacy-notice';
import { retentionContent, shippedRules } from '../domain/retention';

shipSetting('privacy-notice', () => noticeContent(shippedNotice()));
shipSetting('retention', () => retentionContent(shippedRules));
