/** How each command is written; apart from the commands, so that help and one command load no others. */
export const usage = {
  check: 'rejon check DANE [--strict] [--json] [--shapes PLIK] [--county POWIAT]',
  import:
    'rejon import DANE [--replace-demo] [--shapes PLIK] [--county POWIAT] [--unit-name NAZWA] [--unit-phone TELEFON]',
  exportStatic:
    'rejon export-static DANE FOLDER [--shapes PLIK] [--county POWIAT] [--unit-name NAZWA] [--unit-phone TELEFON]',
  ask: 'rejon ask DANE --questions PYTANIA.tsv',
  handover: 'rejon handover lista | rejon handover ponów [NUMER]',
  template: 'rejon template FOLDER|PLIK.csv [--force]',
} as const;
