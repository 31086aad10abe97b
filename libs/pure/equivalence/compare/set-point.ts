import { plain } from '../requirement/words';

/**
 * Quantities that a laboratory sets once and keeps while it tests, under the names that sources give them. A bound on one of
 * them says where the test may be run; a bound on anything else (`frequency 0.15-0.5 MHz`, `rated power <= 5 W`) may just as
 * well say over what range, or for which products, the requirement holds.
 */
const NAMES = new Set(
  [
    'temperature', 'ambient temperature', 'room temperature', 'test temperature', 'environment temperature', 'upper temperature', 'lower temperature',
    'humidity', 'relative humidity', 'pressure', 'air pressure', 'atmospheric pressure', 'test voltage', 'test current', 'test load', 'test force', 'test speed',
    'hold', 'duration', 'time', 'test time', 'rest', 'observation', 'extra time', 'maximum time', 'maximum duration', 'transition', 'soak', 'dwell', 'cycle time', 'charge time',
    'ramp', 'speed', 'cycles', 'depth', 'height', 'pulse',
    '温度', '溫度', '环境温度', '環境溫度', '室温', '室溫', '试验温度', '試驗溫度', '湿度', '濕度', '相对湿度', '相對濕度', '压力', '壓力', '气压', '氣壓', '大气压', '大氣壓',
    '试验电压', '試驗電壓', '试验电流', '試驗電流', '时间', '時間', '保持时间', '保持時間', '持续时间', '持續時間', '试验时间', '試驗時間', '静置', '靜置', '静置时间', '靜置時間',
    '观察时间', '觀察時間', '升温速率', '升溫速率', '速度', '循环次数', '循環次數',
  ].map(plain),
);

export const isSetPoint = (name: string): boolean => NAMES.has(plain(name));
