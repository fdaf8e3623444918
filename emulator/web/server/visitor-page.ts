import { asList, asObject, asText, type Json } from '../../json';
import { visitorScript } from './page-bundle';

/** The sandbox that Google sets for the page of a web app. */
const SANDBOX =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

/** Google's frame may use the camera, among others (from memory). */
const ALLOW = 'camera; microphone; clipboard-write; fullscreen';

/** Google's page around the page of a web app: its title and meta tags, and a frame that fills it. */
export const visitorPage = (frame: string, title: string, metaTags: Json): string => `<!doctype html>
<html>
<head>
<meta charset="utf-8">
${asList(metaTags).map(metaTag).join('\n')}
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<style>html,body{margin:0;height:100%;overflow:hidden}iframe{border:0;width:100%;height:100%;display:block}
@media print{html,body{overflow:visible}}</style>
</head>
<body>
<iframe title="${escaped(title)}" sandbox="${SANDBOX}" allow="${ALLOW}" src="${escaped(frame)}"></iframe>
<script>${visitorScript()}</script>
</body>
</html>
`;

function metaTag(tag: Json): string {
  const { name, content } = asObject(tag);
  return `<meta name="${escaped(asText(name))}" content="${escaped(asText(content))}">`;
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => marks[mark] ?? '');
