import { translator } from '@platform/locale';
import type { NoticeContent, Words } from '../../domain/privacy-notice';

/** Parts of the first version, in the order in which they are read. */
const parts = ['who', 'what', 'why', 'sealed', 'where', 'others', 'published', 'kept', 'rights', 'breach', 'complain', 'changes'] as const;

/** The notice that ships with the product. Titles of laws stand in their own script. */
export function shippedNotice(): NoticeContent {
  return {
    sections: parts.map((part) => ({ title: wording(`privacy.notice.${part}.title`), text: wording(`privacy.notice.${part}.text`) })),
    laws: {
      mainland: [
        { 'zh-Hans': '中华人民共和国个人信息保护法', en: 'Personal Information Protection Law' },
        { 'zh-Hans': '网络数据安全管理条例', en: 'Regulations on Network Data Security Management' },
      ],
      taiwan: [{ 'zh-Hant': '個人資料保護法', en: 'Personal Data Protection Act' }],
    },
  };
}

const wording = (key: string): Words => ({ 'zh-Hans': translator('zh-Hans')(key), 'zh-Hant': translator('zh-Hant')(key), en: translator('en')(key) });
