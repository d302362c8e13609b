/* SPDX-License-Identifier: Apache-2.0 */
/* How the page looks: system fonts, few colours that all can tell apart (blue for what is well,
 * vermilion for what is not, each with a sign), light and dark, narrow and wide, and on paper. */
#include "page/page.h"

const char *const nv_page_style[] = {
    ":root{color-scheme:light dark;--bg:#fbfbf9;--card:#fff;--ink:#1d2228;--soft:#5c6670;"
    "--line:#e2e3df;--ok:#0062a3;--okbg:#e8f2fa;--bad:#b34700;--badbg:#fdf0e6;--warn:#7a5b00;"
    "--warnbg:#fcf5dc;--codebg:#f1f1ed}",
    "@media (prefers-color-scheme:dark){:root{--bg:#14171a;--card:#1c2024;--ink:#e6e8ea;"
    "--soft:#9aa4ae;--line:#30363c;--ok:#6cb8f0;--okbg:#15283a;--bad:#ff9a52;--badbg:#382213;"
    "--warn:#e8c24a;--warnbg:#332b12;--codebg:#262b30}}",
    "*{box-sizing:border-box}",
    "body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"
    "'Segoe UI',Roboto,'Noto Sans','DejaVu Sans',sans-serif}",
    "main{max-width:76rem;margin:0 auto;padding:2rem 1.25rem 4rem}",
    "h1{font-size:1.5rem;line-height:1.25;margin:.3rem 0 .5rem;overflow-wrap:anywhere}",
    "h2{font-size:1.2rem;margin:2.5rem 0 .75rem;overflow-wrap:anywhere}",
    "h3{font-size:1rem;margin:1.75rem 0 .5rem;overflow-wrap:anywhere}",
    "p{margin:.35rem 0}",
    ".soft{color:var(--soft)}",
    ".small{font-size:.875rem}",
    "code{font:.9em/1.5 ui-monospace,'Cascadia Mono','SF Mono',Menlo,'DejaVu Sans Mono',monospace;"
    "background:var(--codebg);border-radius:.25rem;padding:.08em .35em;overflow-wrap:anywhere}",
    ".badge{display:inline-block;font-weight:700;border-radius:.4rem;padding:.1rem .7rem;"
    "margin-right:.6rem;border:1px solid currentColor}",
    ".ok{color:var(--ok)}",
    ".bad{color:var(--bad)}",
    ".warn{color:var(--warn)}",
    ".badge.ok{background:var(--okbg)}",
    ".badge.bad{background:var(--badbg)}",
    ".badge.warn{background:var(--warnbg)}",
    ".verdict{font-size:1.05rem;max-width:60rem}",
    ".finding{border:1px solid var(--line);border-left:.35rem solid var(--soft);"
    "border-radius:.4rem;background:var(--card);padding:.75rem 1rem;margin:.75rem 0;"
    "overflow-wrap:anywhere}",
    ".finding.error{border-left-color:var(--bad)}",
    ".finding.warning{border-left-color:var(--warn)}",
    ".finding h2,.finding h3,.finding h4{margin:0 0 .3rem;font-size:1rem}",
    ".finding .fix{margin-top:.5rem;padding-top:.5rem;border-top:1px solid var(--line)}",
    ".facts{display:flex;flex-wrap:wrap;gap:.5rem 2rem;margin:1.25rem 0 0;padding:0}",
    ".facts div{min-width:6rem}",
    ".facts dt{color:var(--soft);font-size:.8rem}",
    ".facts dd{margin:0;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}",
    ".figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(16rem,100%),1fr));"
    "gap:1rem;align-items:stretch}",
    "figure{margin:0;background:var(--card);border:1px solid var(--line);"
    "border-radius:.4rem;padding:.75rem}",
    "img{display:block;max-width:100%;height:auto;image-rendering:pixelated;border-radius:.2rem}",
    "figcaption{font-size:.875rem;color:var(--soft);margin-top:.5rem;overflow-wrap:anywhere}",
    "figcaption b{display:block;color:var(--ink)}",
    ".scroll{overflow-x:auto;border:1px solid var(--line);border-radius:.4rem;"
    "background:var(--card)}",
    ".scroll.fit{width:fit-content;max-width:100%}",
    "table{border-collapse:collapse;width:100%;font-size:.875rem;"
    "font-variant-numeric:tabular-nums}",
    "caption{text-align:left;color:var(--soft);padding:.6rem .75rem 0}",
    "th,td{padding:.35rem .75rem;text-align:left;white-space:nowrap;"
    "border-bottom:1px solid var(--line)}",
    "tbody tr:last-child th,tbody tr:last-child td{border-bottom:0}",
    "thead th{color:var(--soft);font-weight:600}",
    "tbody th{font-weight:600}",
    "td.num,th.num{text-align:right}",
    "tr.first{background:var(--badbg)}",
    "footer{margin-top:3rem;color:var(--soft);font-size:.8rem}",
    "@media print{body{background:#fff;font-size:11pt}main{max-width:none;padding:0}"
    "figure,.finding,tr{break-inside:avoid}.scroll{overflow:visible}"
    "*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}",
    NULL};
