/** An issuing code with what it stands for. `kind` is `national` for national documents outside GB, GB/T and GB/Z. */
export type IndustryCode = Readonly<{ code: string; kind: 'industry' | 'national'; zhHans: string; en: string }>;

const codes = (kind: IndustryCode['kind'], lines: string): readonly IndustryCode[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', zhHans = '', en = ''] = line.trim().split('|');
      return { code, kind, zhHans, en };
    });

/** The codes of `data/classifications/industry_codes.csv` (table of metanorma/gb-agencies); a corpus test holds the two equal. */
export const INDUSTRY_CODES: readonly IndustryCode[] = [
  ...codes(
    'industry',
    `
    AQ|安全生产|Production Safety
    BB|包装|Packaging
    CB|船舶|Ships
    CH|测绘|Surveying and Mapping
    CJ|城镇建设|Town Construction
    CY|新闻出版|News Publishing
    DA|档案|Archiving
    DB|地震|Seismology
    DL|电力|Electricity
    DZ|地质矿产|Geological and Mineral Products
    EJ|核工业|Nuclear Industry
    FZ|纺织|Textile
    GA|公共安全|Public Safety
    GH|供销|Supply and Marketing
    GM|密码|Cryptography
    GY|广播电影电视|Radio, Film and Television
    HB|航空|Aviation
    HG|化工|Chemical Industry
    HJ|环境保护|Environmental Protection
    HS|海关|Customs
    HY|海洋|Oceanography
    JB|机械|Mechanical Engineering
    JC|建材|Building Materials
    JG|建筑工业|Construction Industry
    JR|金融|Financial
    JT|交通|Traffic
    JY|教育|Education
    LB|旅游|Tourism
    LD|劳动和劳动安全|Labor and Work Safety
    LS|粮食|Food
    LY|林业|Forestry
    MH|民用航空|Civil Aviation
    MT|煤炭|Coal
    MZ|民政|Civil Affairs
    NY|农业|Agriculture
    QB|轻工|Light Industry
    QC|汽车|Automotive
    QJ|航天|Aerospace
    QX|气象|Meteorological
    SB|国内贸易|Domestic Business
    SC|水产|Aquatic Products
    SH|石油化工|Petrochemical
    SJ|电子|Electronics
    SL|水利|Water Resources
    SN|商检|Inspection
    SY|石油天然气|Natural Gas
    TB|铁道|Rail Transport
    TD|土地管理|Land Management
    TJ|铁道交通|Railway Traffic
    TY|体育|Sports
    WB|物资管理|Materials Management
    WH|文化|Culture
    WJ|兵工民品|Ordnance
    WM|外经贸|Foreign Trade
    WS|卫生|Health
    WW|文物保护|Cultural Relics Protection
    XB|稀土|Rare Earths
    YB|黑色冶金|Ferrous Metallurgy
    YC|烟草|Tobacco
    YD|通信|Communication
    YS|有色冶金|Non-Ferrous Metallurgy
    YY|医药|Medicine
    YZ|邮政|Postal
    ZY|中医药|Chinese Medicine
    `,
  ),
  ...codes(
    'national',
    `
    GB|中华人民共和国国家标准|National standard
    GB/T|中华人民共和国国家标准|National standard (Recommended)
    GB/Z|中华人民共和国国家标准化指导性技术文件|Standardized guidelines
    GBZ|中华人民共和国国家职业卫生标准|National occupational health standards
    GJB|中华人民共和国国家军用标准|National military standards
    GBn|中华人民共和国国家内部标准|National internal standards
    GHZB|中华人民共和国国家环境质量标准|National environmental quality standards
    GWKB|中华人民共和国国家环境保护标准|National Environmental Protection Standards
    GWPB|中华人民共和国国家污染物排放标准|National pollutant discharge standards
    JJF|中华人民共和国国家计量技术规范|National calibration specifications
    JJG|中华人民共和国国家计量检定规程|National calibration verification regulations
    `,
  ),
];

/** Codes of documents in daily use that the table does not list: industries named after 2010, and engineering codes. */
export const LATER_CODES: readonly IndustryCode[] = codes(
  'industry',
  `
    BMB|国家保密|State secrets protection
    CJJ|城镇建设工程|Urban construction engineering
    GBJ|工程建设国家标准（旧）|Engineering construction, national, old form
    JGJ|建筑工程|Building engineering
    JTG|公路工程|Highway engineering
    KA|矿山安全|Mine safety
    MR|市场监管|Market regulation
    NB|能源|Energy
    RB|认证认可|Certification and accreditation
    SF|司法|Justice
    TSG|特种设备安全技术规范|Special equipment safety
    XF|消防救援|Fire and rescue
    YJ|应急管理|Emergency management
  `,
);
