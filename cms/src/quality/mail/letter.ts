import { z } from 'zod';

const item = z.object({ title: z.string(), note: z.string(), href: z.string().startsWith('/') });
const group = z.object({ heading: z.string(), items: z.array(item).readonly() });

/** What a letter says, before it becomes text, HTML or a screen. Addresses are paths of the panel. */
export const letterForm = z.object({
  subject: z.string(),
  opening: z.array(z.string()).readonly(),
  groups: z.array(group).readonly(),
  closing: z.array(z.string()).readonly(),
});

/** One thing that the letter speaks of. */
export type LetterItem = Readonly<z.infer<typeof item>>;

/** Things of one kind, under their heading. */
export type LetterGroup = Readonly<z.infer<typeof group>>;

/** A letter. */
export type Letter = Readonly<z.infer<typeof letterForm>>;

const most = 30;

/** Things under a heading; a long list ends with the way to the rest. */
export function letterGroup(heading: string, items: readonly LetterItem[], adminPath: string): LetterGroup {
  if (items.length <= most) return { heading, items };
  const rest = { title: `và ${items.length - most} việc khác: mở “Việc của tôi”`, note: '', href: adminPath };
  return { heading, items: [...items.slice(0, most), rest] };
}

/** The letter as plain text; addresses are whole. */
export function letterText({ opening, groups, closing }: Letter, panelUrl: string): string {
  const paragraphs = [
    ...opening,
    ...groups.flatMap(({ heading, items }) => [
      heading.toLocaleUpperCase('vi'),
      ...items.map(({ title, note, href }) => `- ${[title, note, panelUrl + href].filter(isSaid).join('\n  ')}`),
    ]),
    ...closing,
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

/** The letter as a page without pictures or scripts, for programs that show HTML. */
export function letterHtml({ subject, opening, groups, closing }: Letter, panelUrl: string): string {
  const lines = (texts: readonly string[]): string => texts.map((text) => `<p>${escaped(text)}</p>`).join('\n');
  const said = ({ title, note, href }: LetterItem): string =>
    `<li style="margin:0 0 12px"><a href="${escaped(panelUrl + href)}" style="color:#0b4a8f;font-weight:bold">${escaped(title)}</a>` +
    (isSaid(note) ? `<br>${escaped(note)}</li>` : '</li>');
  const blocks = groups.map(
    ({ heading, items }) =>
      `<h2 style="font-size:18px;margin:20px 0 8px">${escaped(heading)}</h2>\n<ul style="padding-left:20px">\n${items.map(said).join('\n')}\n</ul>`,
  );
  return [
    `<!doctype html>\n<html lang="vi">\n<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
    '<body style="font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;color:#1b2431;max-width:640px">',
    lines(opening),
    ...blocks,
    lines(closing),
    '</body>\n</html>\n',
  ].join('\n');
}

const isSaid = (text: string): boolean => text !== '';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign);
