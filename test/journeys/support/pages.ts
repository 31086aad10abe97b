/** Every kind of page in every state that it can be in; the language segment comes before. */
export const paths = [
  '',
  '/search',
  '/search?q=gbt%2024819', // a family
  '/search?q=GB%204943.1-2022', // an edition
  '/search?q=led', // words of titles, many
  '/search?q=led&after=nowhere', // a position of another list
  '/search?q=led&side=taiwan&status=withdrawn', // filtered to nothing
  '/search?q=GB%2FT%2099999-2025', // well-formed, unknown
  '/search?q=DB%2FQ%201', // unreadable
  '/search?q=zzzz', // nothing at all
  '/search?sector=ic&side=mainland', // filters alone
  '/search?q=led&ics=29&status=in_force', // filters beside words
  '/browse',
  '/browse/ics/29.140',
  '/browse/ics/29.140.99',
  '/browse/ccs/D', // an empty class
  '/std/GB-4943.1-2022',
  '/std/CNS-15598-1-2020',
  '/std/GB-T-24819-2023',
  '/std/GB-T-31467.3-2015', // sources disagree
  '/std/IEC-62368-1-2018',
  '/std/GB-T-24819', // a family
  '/why',
  '/why?from=CNS%2015598-1:2020', // candidates
  '/why?from=CNS%2015598-1:2020&to=GB%204943.1-2022', // a proof
  '/why?from=CNS%2045001:2018&to=GB/T%2045001-2020', // a lead
  '/why?from=GB%204943.1-2022&to=GB%2038031-2025', // nothing known
  '/compare',
  '/compare?a=GB%2038031-2020&b=GB%2038031-2025', // rows
  '/compare?a=GB%2038031-2020&b=GB%2038031-2025&show=unlooked',
  '/compare?a=GB%2038031-2020&b=GB%2038031-2025&show=differs',
  '/compare?a=CNS%2015598-1:2020&b=GB%204943.1-2022', // no rows
  '/test',
  '/test?to=GB%2038031-2025&to=GB%2043854-2024&have=GB%2038031-2020', // several targets
  '/test?to=GB%2038031-2025&have=GB%2038031-2020&row=x,,130', // a report value that lacks its unit
  '/test?to=GB%2031241-2022&row=,r-gb-31241-2022-lowpressure,11.6,kPa', // a report value
  '/check',
  '/check?example=1',
  '/terms',
  '/terms?q=circuit&sector=ic',
  '/terms?q=zzzz', // nothing at all
  '/convert',
  '/convert?example=1',
  '/sector',
  '/sector/ic', // a series
  '/sector/displays', // lanes
  '/sector/lighting', // candidates
  '/sector/batteries', // changes between editions
  '/sector/cold-chain', // little is known
  '/common',
  '/open-data',
  '/e',
  '/log',
  '/log?q=GT-E-2026-000001-J', // an example
  '/log?q=99999',
  '/log?from=2026-01-01&to=2025-01-01', // reversed
  '/log?from=2026-01-01&to=2099-01-01', // before the log
  '/log?from=2099-01-01&to=2099-01-02', // the newest head
  '/log/0',
  '/e?q=zzzz', // nothing at all
  '/e?status=suspended',
  '/e/GT-E-2026-000001-J', // an example
  '/e/GT-E-2026-000002-H', // suspended, with a successor
  '/d',
  '/d?q=zzzz', // nothing at all
  '/d?q=%E9%9B%BB%E6%BA%90', // words of either script
  '/d?enterprise=GT-E-2026-000001-J&state=in_force',
  '/d?standard=gb4943.1-2022',
  '/d/GT-D-2026-000001-W', // an example of two versions
  '/d/GT-D-2026-000001-W/v/1', // an old version
  '/d/GT-D-2026-000002-U', // withdrawn, of the pilot's type
  '/d/compare',
  '/d/compare?a=GT-D-2026-000001-W&b=GT-D-2026-000001-W&pb=2', // rows, and a choice of products
  '/d/compare?a=GT-D-2026-000001-W&b=GT-D-2026-000002-U', // nothing in common
  '/d/compare?a=GT-D-2026-000001-W&b=hello', // one that is none
  '/draw/GT-X-2026-000001-1', // opened, with a party that did not reveal and a seat that changed hands
  '/draw/GT-X-2026-000002-0', // before its deadline
  '/m',
  '/m?standard=GB%204943.1-2022&state=revoked', // filtered to nothing
  '/m?q=%E5%AE%89%E5%85%A8%20CNS%2015598-9', // nothing at all
  '/coverage',
  '/recognition',
  '/recognition?q=17800', // a row, handled here or not
  '/recognition?q=%E7%85%A7%E6%9C%8D%E5%93%A1%E7%B5%90%E6%A5%AD%E8%AD%89%E6%98%8E%E6%9B%B8', // an everyday name and a course
  '/recognition?q=%E7%BE%8E%E5%AE%B9&level=%E7%94%B2', // another level
  '/recognition?q=zzzz', // nothing at all
  '/recognition?paper=firm',
  '/recognition/catalogues',
  '/recognition/fujian-2025-batch-5',
  '/recognition/fujian-2025-batch-5/r1',
  '/recognition/fujian-2025-batch-5/r1?paper=care-card', // what is missing
  '/recognition/fujian-2025-batch-5/r2', // to be confirmed
  '/recognition/pingtan-firms-2012/r1', // a firm's
  '/recognition/fujian-titles-2019/r3?paper=professional&degree=master&years=3', // ways of which one is enough
  '/recognition/suggest',
  '/recognition/firms',
  '/recognition/firms?q=%E8%90%A5%E9%80%A0%E4%B8%9A&state=valid&row=pingtan-firms-2012/r1', // in the other script, filtered
  '/recognition/firms?q=zzzz&territory=110000', // nothing at all
  '/recognition/pingtan-firms-2012/r2', // to be confirmed, and handled by nobody for that
  '/recognition/figures',
  '/r/GT-R-2026-000901-G', // of a person
  '/r/GT-R-2026-000902-E', // of a firm
  '/r/GT-R-2026-000903-C', // revoked
  '/r/GT-R-2026-000904-A', // data of the holder deleted
  '/api',
  '/about',
  '/legal',
  '/accessibility',
  '/security',
  '/privacy',
  '/help',
  '/follow',
  '/follow?kind=standard&target=GB%204943.1-2022',
  '/feedback?about=%2Fstd%2FGB-4943.1-2022',
] as const;

/** Addresses that lead nowhere, and say so. */
export const missing = ['/follow/confirm/nothing', '/follow/end/nothing', '/std/GB-T-99999-2025', '/std/nothing', '/browse/ics/99.99', '/sector/nothing', '/e/GT-E-2026-000001-X', '/e/GT-E-2026-000009-3', '/d/GT-D-2026-000001-X', '/d/GT-D-2026-000099-H', '/d/GT-D-2026-000001-W/v/9', '/log/99999', '/draw/GT-X-2026-000099-L', '/why?from=GB/T%2099999-2025', '/test?to=GB/T%2099999-2025', '/r/GT-R-2026-000901-X', '/r/GT-R-2026-000905-8', '/recognition/nothing', '/recognition/fujian-2025-batch-5/nothing', '/recognition/fujian-2025-batch-5/v/9', '/recognition/suggestions/nothing', '/nothing'] as const;

export const segments = ['hans', 'hant', 'en'] as const;
