import { utf8 } from '../bytes/bytes';

/** Words that declarations are full of, the commonest last. Codes that are printed refer to them by place: never change a letter. */
const WORDS = `外观 结构 标志 标识 包装 材料 颜色 气味 密度 粘度 水分 灰分 酸值 细度 粒度 纯度 浓度 色差 光泽度 透光率 熔点 闪点 沸点 pH值 固体含量
挥发性有机化合物 总挥发性有机物 苯 甲苯 二甲苯 重金属 可溶性 铅 镉 汞 六价铬 砷 多环芳烃 邻苯二甲酸酯 甲醛释放量 迁移量 残留量 微生物 菌落总数 大肠菌群
耐水性 耐酸性 耐碱性 耐热性 耐寒性 耐候性 耐磨性 耐腐蚀性 耐洗刷性 耐擦洗 耐老化 阻燃等级 燃烧性能 防护等级 防水 防尘 密封性 气密性
盐雾试验 振动试验 跌落试验 冲击试验 高温试验 低温试验 湿热试验 老化试验 拉伸强度 抗拉强度 屈服强度 抗压强度 抗弯强度 弯曲强度 冲击强度 撕裂强度 剥离强度
断裂伸长率 弹性模量 表面硬度 表面粗糙度 涂层附着力 厚度 宽度 长度 高度 直径 尺寸偏差 重量 整机质量 容积 容量 体积 面积 导热系数 热阻 传热系数 热效率 吸水率
收缩率 膨胀系数 渗透率 保温 制冷量 制热量 风量 风压 流量 扬程 压力 真空度 转速 扭矩 精度 误差 重复性 分辨率 灵敏度 响应时间
额定电压 额定电流 额定功率 额定频率 输入功率 输出功率 输出电压 功率因数 功率偏差 电压偏差 待机功率 能效等级 能效限定值 能耗 效率 光通量 光效 色温 显色指数
照度 亮度 噪声 声压级 声功率级 温升 绝缘电阻 接地电阻 电气强度 耐压强度 介电强度 泄漏电流 接触电流 爬电距离 电气间隙 电磁兼容 骚扰 抗扰度 静电放电
电池容量 充电时间 放电时间 续航里程 循环寿命 使用寿命 机械寿命 插拔次数 平均无故障时间 有效期 保质期 合格率 符合率 服务 满意度 及时率 投诉处理 响应
系统 装置 设备 机 器 仪 灯具 电缆 电机 轴承 阀门 紧固件 模具 玻璃 陶瓷 塑料 橡胶 涂料 胶粘剂 纺织品 服装 鞋 家具 玩具 食品 饮料 茶叶 化妆品 医疗器械
汽车 电动自行车 机床 工业机器人 电子 电器 精密 机械 科技 实业 股份有限公司 有限公司 厦门 福建 福州 泉州 漳州 广东 深圳 东莞 江苏 昆山 苏州 上海 浙江 北京 天津 重庆 台湾`;

const BEGINNINGS = ['IEC 60', 'ISO ', 'DB35/T ', 'CNS 1', 'T/', 'Q/', 'SJ/T ', 'JB/T ', 'HG/T ', 'QB/T ', 'GB/T 1', 'GB 4'];
const YEARS = [1998, 2005, 2008, 2010, 2012, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
const UNITS = `uS/cm mg/m3 mg/L mg/kg g/cm3 kg/m3 W/(m.K) kW.h L/min m3/h r/min lm/W Cel MOhm Ohm kPa MPa N.m kN N kV V mA A Hz kW W K dB h min s kg g L mL um cm m
mm % 1 1 1`;

const lines = (words: string): string => words.replace(/\s+/g, '\n');

/** What the claims of a code are deflated after: a window that is full before the first byte (RFC 1951, 2). */
export const codeDictionary: Uint8Array = utf8(`${lines(WORDS)}\n${BEGINNINGS.join('\n')}\n${YEARS.map((year) => `-${year}`).join('')}\n${lines(UNITS)}\n`);

/** The dictionary as a stored block (RFC 1951, 3.2.4) before what was deflated after it: one stream that any inflater reads. */
export function afterDictionary(deflated: Uint8Array): Uint8Array {
  const { length } = codeDictionary;
  return Uint8Array.of(0, length & 0xff, length >> 8, ~length & 0xff, (~length >> 8) & 0xff, ...codeDictionary, ...deflated);
}
