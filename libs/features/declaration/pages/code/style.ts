/** All that the page behind a code wears: it comes in one answer. No mark and no colour speaks for a product. */
export const STYLE = [
  'body{margin:0 auto;max-width:34rem;padding:0 16px 24px;font:16px/1.65 sans-serif;color:#1b2733;background:#fff;overflow-wrap:anywhere}',
  'h1{font-size:21px;line-height:1.4;margin:18px 0 2px}h2{font-size:18px;margin:24px 0 4px}p{margin:.4em 0}',
  '.top{border-left:6px solid #7c8a98;background:#f4f7f9;padding:2px 14px 10px;margin-top:16px}.says{font-size:18px;font-weight:700}',
  '.notice{border:1px solid #e0c48d;border-left:6px solid #b87400;background:#fffaf0;padding:4px 12px;margin:12px 0}.notice.info{border-color:#b9cfe4;border-left-color:#0f4c81;background:#f5f9fd}',
  'dl{margin:0}dl>div{border-bottom:1px solid #cdd6de;padding:7px 0}dt{color:#465463;font-size:14.5px;font-weight:700}dd{margin:0}ul{margin:0;padding:0;list-style:none}',
  '.tag{font-size:14px;padding:0 7px;background:#e8edf2;border-radius:3px}.num,.nb{white-space:nowrap}.meta{color:#465463;font-size:14.5px}',
  'a{color:#0b57a4;display:inline-block;min-height:28px}:focus-visible{outline:3px solid #ffb000;box-shadow:0 0 0 5px #1b2733}',
].join('');
