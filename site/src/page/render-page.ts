import { experimental_AstroContainer as AstroContainer } from 'astro/container';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** What a page is asked with. */
export interface Asked {
  readonly locals: App.Locals;
  readonly params?: Record<string, string>;
  readonly query?: string;
}

/** Renders a page as the site does, for tests; its status and its HTML. */
export async function renderPage(
  page: unknown,
  { locals, params = {}, query = '' }: Asked,
): Promise<{ readonly status: number; readonly html: string; readonly text: string }> {
  if (!isComponent(page)) throw new TypeError('Cannot render a page: it is no Astro component');
  const container = await AstroContainer.create();
  const request = new Request(`https://camket.example/${query}`);
  const answer = await container.renderToResponse(page, { locals, params, request, partial: false });
  const html = await answer.text();
  return { status: answer.status, html, text: textOf(html) };
}

/** What a reader reads of some HTML: no tags, each run of blanks as one. */
function textOf(html: string): string {
  return html
    .replaceAll(/<(script|style)\b.*?<\/\1>/gs, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}

function isComponent(page: unknown): page is Component {
  return typeof page === 'function';
}
