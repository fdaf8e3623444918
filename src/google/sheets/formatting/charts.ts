import { workbook, type SheetName } from '../../../domain/workbook';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type FoundChart = GoogleAppsScript.Sheets.Schema.EmbeddedChart;
type ChartSpec = GoogleAppsScript.Sheets.Schema.ChartSpec;
type ChartData = GoogleAppsScript.Sheets.Schema.ChartData;

interface Series {
  readonly column: string;
  readonly color: { readonly red: number; readonly green: number; readonly blue: number };
}

interface Chart {
  /** Fixed, so that a chart that people moved, resized or renamed is recognised. */
  readonly chartId: number;
  readonly title: string;
  readonly sheet: SheetName;
  readonly domain: string;
  readonly series: readonly Series[];
  readonly stacked: boolean;
  readonly axis: string;
  /** Its column on Beranda, and the number of chart rows above it. */
  readonly at: { readonly column: number; readonly down: number };
}

/** Also distinguishable by lightness; every column shows its number. */
const blue = { red: 0.1, green: 0.36, blue: 0.67 };
const amber = { red: 0.95, green: 0.65, blue: 0.2 };
const grey = { red: 0.78, green: 0.8, blue: 0.82 };

const progress: readonly Series[] = [
  { column: 'done', color: blue },
  { column: 'open', color: amber },
  { column: 'waiting', color: grey },
];

const charts: readonly Chart[] = [
  {
    chartId: 1_116_001,
    title: 'Kemajuan setiap Sub Bagian (tahap)',
    sheet: 'beranda',
    domain: 'id',
    series: progress,
    stacked: true,
    axis: 'Tahap',
    at: { column: 1, down: 0 },
  },
  {
    chartId: 1_116_002,
    title: 'Kemajuan setiap tahap (Unit Kerja)',
    sheet: 'angka',
    domain: 'step',
    series: progress,
    stacked: true,
    axis: 'Unit Kerja',
    at: { column: 3, down: 0 },
  },
  {
    chartId: 1_116_003,
    title: 'Waktu standar dan waktu nyata (jam kerja, rata-rata)',
    sheet: 'angka',
    domain: 'step',
    series: [
      { column: 'available', color: grey },
      { column: 'actual', color: blue },
    ],
    stacked: false,
    axis: 'Jam kerja',
    at: { column: 1, down: 1 },
  },
  {
    chartId: 1_116_004,
    title: 'Dokumen setiap kategori',
    sheet: 'angka',
    domain: 'category',
    series: [{ column: 'documents', color: blue }],
    stacked: false,
    axis: 'Dokumen',
    at: { column: 3, down: 1 },
  },
  {
    chartId: 1_116_005,
    title: 'Yang masih kurang (dokumen)',
    sheet: 'beranda',
    domain: 'id',
    series: [
      { column: 'flagged', color: amber },
      { column: 'missing', color: blue },
      { column: 'undecided', color: grey },
    ],
    stacked: false,
    axis: 'Dokumen',
    at: { column: 1, down: 2 },
  },
];

const SIZE = { widthPixels: 540, heightPixels: 300 };
/** A chart's height in rows of 21 pixels, and one empty row. */
const ROWS_HIGH = 16;

export interface ChartSite {
  readonly placeOf: (name: SheetName, column: string) => number | undefined;
  readonly found: readonly FoundChart[];
  /** Number of rows, header included, that a sheet's charts show. */
  readonly heightOf: (name: SheetName) => number;
}

/** Charts of Beranda that are missing or whose source ranges have changed; their style stays as people left it. */
export function chartRequests(site: ChartSite): readonly Request[] {
  return charts.flatMap((chart): Request[] => {
    const spec = specOf(chart, site);
    if (!spec) return [];
    const found = site.found.find(({ chartId }) => chartId === chart.chartId);
    if (!found)
      return [{ addChart: { chart: { chartId: chart.chartId, spec, position: placeOf(chart, site) } } }];
    if (cellsOf(found.spec) === cellsOf(spec)) return [];
    const corrected = { ...found.spec, basicChart: { ...found.spec?.basicChart, ...rangesOf(spec) } };
    return [{ updateChartSpec: { chartId: chart.chartId, spec: corrected } }];
  });
}

function placeOf(
  { at }: Chart,
  { heightOf }: ChartSite,
): GoogleAppsScript.Sheets.Schema.EmbeddedObjectPosition {
  const rowIndex = heightOf('beranda') + 1 + at.down * ROWS_HIGH;
  const anchorCell = { sheetId: workbook.beranda.sheetId, rowIndex, columnIndex: at.column };
  return { overlayPosition: { anchorCell, ...SIZE } };
}

function specOf(chart: Chart, { placeOf: find, heightOf }: ChartSite): ChartSpec | undefined {
  const { sheetId } = workbook[chart.sheet];
  const data = (column: string): ChartData | undefined => {
    const place = find(chart.sheet, column);
    if (place === undefined) return undefined;
    const rows = { startRowIndex: 0, endRowIndex: heightOf(chart.sheet) };
    return {
      sourceRange: { sources: [{ sheetId, ...rows, startColumnIndex: place, endColumnIndex: place + 1 }] },
    };
  };
  const domain = data(chart.domain);
  const series = chart.series.map(({ column, color }) => ({ data: data(column), color }));
  if (!domain || series.some(({ data: cells }) => cells === undefined)) return undefined;
  return {
    title: chart.title,
    altText: `${chart.title}. Angkanya ada di sheet ${workbook[chart.sheet].title}.`,
    basicChart: {
      chartType: 'COLUMN',
      legendPosition: chart.series.length > 1 ? 'TOP_LEGEND' : 'NO_LEGEND',
      ...(chart.stacked ? { stackedType: 'STACKED' } : {}),
      headerCount: 1,
      axis: [{ position: 'LEFT_AXIS', title: chart.axis }],
      domains: [{ domain }],
      series: series.map(({ data: cells, color }) => ({
        series: cells,
        targetAxis: 'LEFT_AXIS',
        colorStyle: { rgbColor: color },
        dataLabel: { type: 'DATA' },
      })),
    },
  };
}

const rangesOf = ({ basicChart }: ChartSpec): GoogleAppsScript.Sheets.Schema.BasicChartSpec => ({
  domains: basicChart?.domains,
  series: basicChart?.series,
});

/** The cells that a chart shows, for comparison. */
const cellsOf = (spec: ChartSpec | undefined): string =>
  [
    ...(spec?.basicChart?.domains ?? []).map(({ domain }) => domain),
    ...(spec?.basicChart?.series ?? []).map(({ series }) => series),
  ]
    .flatMap((data) => data?.sourceRange?.sources ?? [])
    .map((range) =>
      [range.sheetId, range.startRowIndex ?? 0, range.endRowIndex, range.startColumnIndex ?? 0].join(':'),
    )
    .join(' ');
