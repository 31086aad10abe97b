import type { ConvertedScript } from '../../application/terms/convert-script';

/** A sentence of the other script to try the converter with: terms, numbers that stay, a value. */
export const examples: Readonly<Record<ConvertedScript, string>> = {
  'zh-Hans': '依 CNS 15630:2019 之規定，燈具之安定器與 LED 模組應附品質管理系統證明；實測值逾 35 mm 者不予驗收。品質與積體電路之檢測項目見附表。',
  'zh-Hant': '按照 GB/T 24819-2023 的要求，LED模块与镇流器应附质量管理体系证明（闽人社办〔2025〕141号）；实测值超过 35 mm 的不予验收。质量与集成电路的检测项目见附表。',
};
