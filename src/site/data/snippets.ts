/** Few lines that read the numbers in the languages that researchers use. */
export interface Snippet {
  language: string;
  code: string;
}

/** @param metricsCsv absolute address of all numbers */
export function dataSnippets(metricsCsv: string): Snippet[] {
  return [
    {
      language: 'Python (pandas)',
      code: `import pandas as pd
metrics = pd.read_csv("${metricsCsv}")
metrics.groupby("indicator")["value"].describe()`,
    },
    {
      language: 'R',
      code: `metrics <- read.csv("${metricsCsv}", fileEncoding = "UTF-8")
subset(metrics, kind == "growth" & unit == "%" & value > 10)`,
    },
    {
      language: 'DuckDB',
      code: `SELECT report, label, value, unit
FROM read_csv('${metricsCsv}', header = true)
WHERE kind = 'growth' AND unit = '%' AND value > 10;`,
    },
  ];
}
