import { BOLD } from '../emulator/terminal/style.ts';

/** Sizes in pixels, and colours. */
const LINE = 20;
const TOP = 60;
const LEFT = 20;
const WIDTH = 880;
const COLOURS = {
  typed: '#8fd18f',
  quoted: '#d7dce2',
  bold: '#ffffff',
  button: '#8db8e8',
  other: '#b4bcc6',
  rule: '#4a515c',
} as const;
const FONT = 'ui-monospace, SFMono-Regular, Menlo, Consolas, DejaVu Sans Mono, monospace';

/** Text for XML; runs of blanks are kept by no-break ones. */
function escapeXml(text: string): string {
  return text.replaceAll('  ', '\u00a0 ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function colourOf(line: string): string {
  if (/^\$ |^moderator> /u.test(line)) return COLOURS.typed;
  if (line.startsWith('│')) return COLOURS.quoted;
  if (line.startsWith('[')) return COLOURS.button;
  if (line.startsWith('─')) return COLOURS.rule;
  return COLOURS.other;
}

/** A line as SVG, bold where its escape codes say so. */
function drawLine(line: string, index: number): string {
  const [plain = '', ...others] = line.split(BOLD.on);
  const parts = others.map((part) => {
    const [bold = '', ...rest] = part.split(BOLD.off);
    return `<tspan font-weight="700" fill="${COLOURS.bold}">${escapeXml(bold)}</tspan>${escapeXml(rest.join(''))}`;
  });
  return `<text x="${LEFT}" y="${TOP + index * LINE}" fill="${colourOf(line)}">${escapeXml(plain)}${parts.join('')}</text>`;
}

/** What a terminal shows, as a picture in SVG: lines with ANSI codes for bold and no others. */
export function drawTerminal(lines: readonly string[]): string {
  const height = TOP + lines.length * LINE;
  const size = `width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="An answer in the terminal">
<rect width="${WIDTH}" height="${height}" rx="10" fill="#15181d"/>
<g fill="#3b414b"><circle cx="22" cy="20" r="6"/><circle cx="42" cy="20" r="6"/><circle cx="62" cy="20" r="6"/></g>
<g font-family="${FONT}" font-size="13.5">
${lines.map(drawLine).join('\n')}
</g></svg>
`;
}
