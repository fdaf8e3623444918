/**
 * The text of a script that a page loads only when it is used. HtmlService serves no files, so it is an HTML file of the project
 * with one script element (build/page.ts).
 */
export const lateScript = (service: GoogleAppsScript.HTML.HtmlService, name: string): string =>
  service
    .createHtmlOutputFromFile(name)
    .getContent()
    .replace(/^[\s\S]*?<script>/, '')
    .replace(/<\/script>\s*$/, '');
