import type { ExampleProduct, Hand } from './example-products';
import { registered } from './example-products';

/** `amended`: the same product as its next version says it; `withdrawn`: why its owner abolished it; `inspected`: why the example authority looks into it. */
export type Example = Readonly<{ product: ExampleProduct; amended?: ExampleProduct; withdrawn?: string; inspected?: string }>;
export type ExampleSet = Readonly<{ hand: Hand; examples: readonly Example[] }>;

const clause = '5.2';
const tube: ExampleProduct = {
  name: '示例 LED 直管灯', models: ['SL-T8-18W', 'SL-T8-9W'], own: ['Q/SLZM 002-2026', 'LED 直管灯'],
  said: [{ name: '即时启动', asked: true, clause }, { name: '光效', asked: '≥110 lm/W', clause }, { name: '显色指数', asked: '≥80', clause }],
};
const backlight: ExampleProduct = {
  name: '範例背光模組', models: ['FG-BL-27'], own: ['Q/FLGD 003-2026', '液晶顯示用背光模組'],
  said: [{ name: '區域調光', asked: true, clause }, { name: '亮度均勻度', asked: '≥75 %', clause }, { name: '中心亮度', asked: '≥500 cd/m2', clause }],
};

/** Products that nobody makes, of the two firms of the demonstration, on standards that are invented or of which sources tell. */
export const exampleDeclarations: Readonly<Record<'mainland' | 'taiwan', ExampleSet>> = {
  mainland: {
    hand: { promise: '本企业对所声明内容的真实性负责（示例）', signatory: '质量负责人', place: '厦门', manual: '按产品说明书所载方法' },
    examples: [
      { product: {
        name: '示例 LED 球泡灯', models: ['SL-A60-9W', 'SL-A60-12W'], own: ['Q/SLZM 001-2026', '普通照明用 LED 球泡灯'], more: [registered.moduleSafety, registered.modulePerformance], online: true,
        said: [{ name: '调光', asked: true, clause }, { name: '初始光通量', asked: '≥806 lm', clause }, { name: '光效', asked: '≥100 lm/W', clause }, { name: '显色指数', asked: '≥80', clause }],
      } },
      { product: tube, amended: { ...tube, said: tube.said.map((each) => (each.name === '光效' ? { ...each, asked: '≥120 lm/W' } : each)) } },
      { withdrawn: '该产品已停产（示例）', product: {
        name: '示例 LED 面板灯', models: ['SL-P60-36W'], own: ['Q/SLZM 003-2026', 'LED 面板灯'], said: [{ name: '无级调光', asked: true, clause }, { name: '光效', asked: '≥95 lm/W', clause }],
      } },
      { product: {
        name: '示例 LED 路灯', models: ['SL-R100', 'SL-R150'], own: ['Q/SLZM 004-2026', '道路照明用 LED 灯具'], more: [registered.luminaires],
        said: [{ name: '远程控制', asked: true }, { name: '光效', asked: '≥130 lm/W' }, { name: '功率因数', asked: '≥0.95' }],
      } },
      { inspected: '抽取部分声明核对指标（示例）', product: {
        name: '示例智能照明控制器', models: ['SL-C8'], own: ['Q/SLZM 005-2026', '智能照明控制器'], said: [{ name: '定时控制', asked: true, clause }, { name: '待机功率', asked: '≤0.5 W', clause }, { name: '响应时间', asked: '≤200 ms', clause }],
      } },
      { product: {
        name: '示例照明安装服务', models: [], own: ['Q/SLZM 006-2026', '照明产品安装服务'], service: true, said: [{ name: '上门前电话预约', asked: true, clause }, { name: '安装后通电检查', asked: true, clause }],
      } },
      { product: {
        name: '示例植物照明灯具', models: ['SL-G200'], own: ['Q/SLZM 007-2026', '植物照明用 LED 灯具'], said: [{ name: '光谱可调', asked: true, clause }, { name: '光子效率', asked: '≥2.7 umol/J', clause }, { name: '工作环境温度', asked: '0~40 Cel', clause }],
      } },
    ],
  },
  taiwan: {
    hand: { promise: '本企業對所聲明內容之真實性負責（範例）', signatory: '品質主管', place: '新竹', manual: '依產品說明書所載方法' },
    examples: [
      { product: {
        name: '範例 LED 模組', models: ['FG-M10'], own: ['Q/FLGD 001-2026', '照明用 LED 模組'], more: [registered.moduleSafety], said: [{ name: '過溫保護', asked: true, clause }, { name: '發光效率', asked: '≥150 lm/W', clause }],
      } },
      { product: {
        name: '範例 LED 電子式控制裝置', models: ['FG-D40'], own: null, more: [{ type: 'cns', number: 'CNS 15467-1:2012', name: '光源控制裝置-第1部：通則及安全性規定' }],
        said: [{ name: '短路保護', asked: true }, { name: '效率', asked: '≥88 %' }],
      } },
      { product: backlight, amended: { ...backlight, models: ['FG-BL-27', 'FG-BL-32'] } },
      { product: {
        name: '範例感測燈', models: ['FG-S5'], own: ['Q/FLGD 004-2026', '人體感應 LED 燈'], online: true, said: [{ name: '人體感應', asked: true, clause }, { name: '感應距離', asked: '≥5 m', clause }, { name: '待機功率', asked: '≤0.3 W', clause }],
      } },
      { withdrawn: '改以新型號取代（範例）', product: {
        name: '範例 LED 燈條', models: ['FG-L12'], own: ['Q/FLGD 005-2026', 'LED 燈條'], said: [{ name: '可裁剪', asked: true, clause }, { name: '每公尺光通量', asked: '≥1200 lm', clause }],
      } },
    ],
  },
};
