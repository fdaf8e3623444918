/** The page's document; everything else is in its script. */
export const shell = (language: string): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ruang Kerja</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
</head>
<body>
<div id="app"></div>
<script type="module" src="/page.js"></script>
</body>
</html>
`;
