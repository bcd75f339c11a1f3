import { HUES } from './palette.ts';

const COLOURS = HUES.map((hue, at) => `.c${at}{--hue:${hue}}`).join('');

/** The style of the page: system fonts, light or dark as the reader's system is, from 360 pixels on, and for print. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fffefb;--ink:#1c1b19;--quiet:#5d5a54;--line:#dcd8d0;--link:#0b57a4;--card:#fff;
--tint-l:.93;--tint-c:.055;--strong-l:.47;--strong-c:.13;--doubt:#8a4b00;--doubt-paper:#fff1d6}
@media (prefers-color-scheme:dark){:root{--paper:#161719;--ink:#e8e6e1;--quiet:#a8a49c;--line:#3a3b3f;--link:#8ec2ff;--card:#24262a;
--tint-l:.33;--tint-c:.06;--strong-l:.8;--strong-c:.12;--doubt:#ffc46b;--doubt-paper:#3a2c12}}
*{box-sizing:border-box}
html{scroll-padding-top:4rem;-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:1rem;max-width:60rem;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,sans-serif;overflow-wrap:anywhere}
a{color:var(--link)}
h1{font-size:1.5rem;line-height:1.25;margin:.5rem 0}
h2{font-size:1.25rem;line-height:1.3;margin:0 0 .25rem}
h3{font-size:1rem;margin:1rem 0 .25rem}
.meta,small{color:var(--quiet);font-size:.85rem}
.meta{margin:.15rem 0}
ul,ol{padding-left:1.25rem}
.signs,.legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.35rem 1.1rem;font-size:.9rem}
#filter[hidden]{display:none}
#filter{display:flex;gap:.6rem;align-items:center;white-space:nowrap;position:sticky;top:0;z-index:2;margin:0 -1rem;padding:.5rem 1rem;background:var(--paper);border-bottom:1px solid var(--line)}
select{font:inherit;min-width:0;max-width:100%;padding:.25rem}
.open,nav{margin:1.5rem 0;padding-top:1rem;border-top:1px solid var(--line)}
.columns{columns:22rem;column-gap:2rem}
.columns section{break-inside:avoid}
.columns h3:first-child{margin-top:.5rem}
.doubts{padding:0;margin:1rem 0 .5rem;list-style:none;display:grid;gap:.75rem}
.doubts>li{border:1px solid var(--line);border-left:.35rem solid var(--doubt);border-radius:.35rem;padding:.6rem .9rem;background:var(--card)}
.doubts p{margin:.15rem 0}
.doubts blockquote{margin:.35rem 0;padding:0;font:1.05rem/1.5 Georgia,serif}
pre{background:var(--paper);border:1px solid var(--line);border-radius:.35rem;padding:.6rem;overflow-x:auto;overflow-wrap:normal;font-size:.85rem}
li.error{color:#b3261e;font-weight:600}
li.faded{display:none}
article{margin:2.5rem 0 0;padding-top:1.5rem;border-top:3px double var(--line)}
.text{max-width:42rem;font:1.125rem/1.95 Georgia,'Times New Roman',serif}
.text p,.text blockquote,.text h3{white-space:pre-line;margin:0 0 1rem;unicode-bidi:isolate}
.text h3{font:600 1.1rem/1.4 system-ui,sans-serif}
.text .caption{font-size:.95rem;color:var(--quiet)}
.text blockquote{border-left:.25rem solid var(--line);padding-left:1rem}
${COLOURS}
.q{--strong:oklch(var(--strong-l) var(--strong-c) var(--hue));background:oklch(var(--tint-l) var(--tint-c) var(--hue));color:inherit;
padding:.1em .05em;border-bottom:2px solid var(--strong);box-decoration-break:clone;-webkit-box-decoration-break:clone;border-radius:.15em}
.l1{border-bottom-style:dashed}.l2{border-bottom-style:dotted}.l3{border-bottom-style:double;border-bottom-width:4px}
.q.indirect{background:none}
.q.inner{outline:1px dashed var(--strong)}
.q.unclear,.q.given-to-nobody{background:none;border-bottom:2px dotted var(--quiet)}
.q.doubtful{background:repeating-linear-gradient(-45deg,var(--doubt-paper) 0 .5em,transparent .5em .8em);border-bottom:2px dashed var(--doubt)}
.q.corrected{border-bottom:4px double var(--strong)}
.cue{text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.25em;text-decoration-color:var(--quiet)}
.source{font-weight:700}
.who{position:relative;unicode-bidi:isolate;white-space:normal}
.who button{all:unset;position:relative;cursor:help;font:600 .68rem/1.3 system-ui,sans-serif;vertical-align:.5em;margin:0 .2em 0 .1em;padding:.12em .45em;border-radius:.6em;
background:oklch(var(--strong-l) var(--strong-c) var(--hue));color:var(--paper)}
.who button::after{content:'';position:absolute;inset:-.5rem -.2rem}
.who.unclear button,.who.given-to-nobody button{background:none;color:var(--quiet);border:1px solid var(--quiet)}
.who.doubtful button{background:var(--doubt);color:var(--paper)}
.who button:focus-visible,a:focus-visible,select:focus-visible,pre:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.who:target button{outline:3px solid var(--doubt);outline-offset:2px}
.card{display:none;position:absolute;left:0;top:1.6rem;z-index:3;width:max-content;max-width:20rem;padding:.6rem .8rem;border:1px solid var(--quiet);border-radius:.4rem;
background:var(--card);color:var(--ink);font:.85rem/1.45 system-ui,sans-serif;box-shadow:0 .3rem 1rem #0004}
.card b,.card span{display:block}
.who:hover .card,.who:focus-within .card{display:block}
.faded{opacity:.3}
.unseen{font:.7em monospace;border:1px solid;border-radius:.2em;padding:0 .2em;color:var(--doubt);display:inline}
@media (max-width:64rem){.card{position:fixed;left:.5rem;right:.5rem;top:auto;bottom:.5rem;width:auto;max-width:none}}
@media (max-width:30rem){body{padding:.75rem}.text{font-size:1.06rem}#filter{margin:0 -.75rem;padding:.5rem .75rem}}
@media print{body{max-width:none;font-size:10pt}#filter,.card,details{display:none!important}.q,.who button{-webkit-print-color-adjust:exact;print-color-adjust:exact}
article{break-before:page}.doubts>li,.text p{break-inside:avoid}a{color:inherit;text-decoration:none}}
`;
