import type { ExportFormat } from './export-format';

/** The formats, in the order in which they are offered. A new one is a file and a line here. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    id: 'csv',
    label: 'exportCsv',
    extension: 'csv',
    mime: 'text/csv;charset=utf-8',
    load: () => import('./csv'),
  },
];
