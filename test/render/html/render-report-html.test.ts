import { renderReportHtml } from '../../../src/render/html/render-report-html';
import { dipEntry, fullModel, oddModel } from '../pdf/sample-model';

const html = renderReportHtml(fullModel(3));
const text = (markup: string): string => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

test('has the content of the PDF: headings, figures, each row of the registers, the signature', () => {
  for (const heading of ['A. Pendahuluan', 'C. Hasil yang Dicapai', 'E. Penutup'])
    expect(html).toContain(`<h3>${heading}</h3>`);
  expect(html).toContain('<h4>4. Dasar</h4>');
  const words = text(html);
  for (const { title } of fullModel(3).dip) expect(words).toContain(title);
  expect(words).toContain('Jumlah 50 44 36 4 4 6');
  expect(words).toContain('Siti Rahmawati, S.H. NIP 198503122010122001');
  expect(words).toContain('Lampiran 3');
});

test('no character is replaced, and there is no note about replacements', () => {
  const words = text(renderReportHtml(oddModel));
  expect(words).toContain('Rekapitulasi 😀 الانتخابات “Suara” ≥ 50% → café');
  expect(words).not.toContain('[?]');
});

test('HTML in a text is escaped, and only a web address is a link', () => {
  const evil = `<script>alert('x')</script>&<img src=x onerror="y">`;
  const entry = { ...dipEntry(0), title: evil, summary: evil, link: 'javascript:alert(1)' };
  const markup = renderReportHtml({
    ...fullModel(1),
    kegiatan: evil,
    purpose: evil,
    obstacles: [evil],
    farewell: evil,
    dip: [entry, { ...entry, link: 'https://kpu.go.id/?a="b"&c' }],
    signature: { role: evil, name: evil, nip: evil },
    acknowledged: { role: evil, name: evil, nip: evil },
    chapters: [{ heading: evil, sections: [{ name: 'Tujuan', heading: evil }] }],
  });
  expect(markup).not.toMatch(/<script|<img|javascript:/);
  expect(markup.match(/<a /g)).toHaveLength(1);
  expect(markup).toContain('<a href="https://kpu.go.id/?a=&quot;b&quot;&amp;c">');
});

test('every element that opens is closed', () => {
  for (const name of ['table', 'tr', 'td', 'th', 'p', 'h1', 'h2', 'h3', 'h4', 'b', 'i', 'body', 'html'])
    expect([name, html.split(`</${name}>`).length]).toEqual([
      name,
      html.split(new RegExp(`<${name}(?: [^>]*)?>`)).length,
    ]);
});
